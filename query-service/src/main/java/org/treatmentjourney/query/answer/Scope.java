package org.treatmentjourney.query.answer;

import java.sql.Date;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.access.Person;

/**
 * The part of a list that a person may see, as SQL: it always stands first and can't be left out. It says what
 * {@link org.treatmentjourney.domain.access.AccessPolicy} says of each client, so that nobody else's even count.
 */
public final class Scope {

    /** Most are in a service that one works in, which an index knows; only of the others is each looked up. */
    private static final String MINE =
            "exists (select from (select subject as whom, organisation, service, open from views.care_team) t"
                    + " where t.whom = subject and t.organisation = ? and t.open and (t.service = any(?::text[]) or ?))"
                    + " or (select true from (select subject as whom, organisation, service, ties, days"
                    + " from views.care_team) t where t.whom = subject and t.organisation = ?"
                    + " and (t.ties && ?::text[] or (t.service = any(?::text[]) or ?) and ? = any(t.days)) limit 1)";

    private static final String IN_SERVICES = "subject in (select t.subject from views.care_team t"
            + " where t.organisation = ? and (t.ties && ?::text[] or t.service = any(?::text[])))";

    /** Few records are closed, and each of these is looked up; what nobody sorts out first would be looked through whole. */
    private static final String CLOSED = "subject not in (select t.subject from views.care_team t"
            + " where t.organisation = ? and (t.closed_to <> '{}' or t.sensitive) and (? = any(t.closed_to)"
            + " or t.sensitive and not ? and (select true from views.care_team o"
            + " where o.subject = t.subject and o.organisation = t.organisation and o.ties && ?::text[] limit 1) is null))";

    private static final String NEVER = "false";

    private final StringBuilder condition = new StringBuilder("organisation = ?");
    private final List<Object> arguments = new ArrayList<>();

    /**
     * That services or keyworker "is true" lets PostgreSQL read one index alone; it would combine two and go to the table.
     *
     * @param open SQL that holds for a row of a journey that goes on: in one's service its client is one's own
     */
    public Scope(Asker asker, String open) {
        this(
                asker,
                open,
                "(service = any(?::text[]) or keyworker = ?) is true",
                asker.person().id());
    }

    /** Only of journeys that go on. */
    public static Scope ofOpen(Asker asker, String open) {
        return new Scope(asker, "true").and(open);
    }

    /** For views that know of no keyworker. */
    public static Scope ofServices(Asker asker) {
        return new Scope(asker, NEVER, "service = any(?::text[])");
    }

    /** For what somebody at work has written: that stays theirs, in whichever service it was. */
    public static Scope ofServicesAndOwn(Asker asker) {
        return new Scope(
                asker,
                NEVER,
                "(service = any(?::text[]) or person = ?)",
                asker.person().id());
    }

    /** For clients themselves, who may be on no journey yet. */
    public static Scope ofClients(Asker asker) {
        Scope scope = new Scope(asker.person()).andNotClosed(asker);
        if (!asker.looksAfterAll()) {
            scope.andMine(asker, NEVER);
        } else if (!asker.person().services().isEmpty()) {
            scope.and(
                    IN_SERVICES,
                    asker.person().organisation(),
                    array(asker.permits().teams().tagsOf(asker.person())),
                    array(asker.person().services()));
        }
        return scope;
    }

    /** For counts that name nobody, by whoever looks after nobody: all of the organisation, or of the services they work in. */
    public static Scope ofOrganisation(Asker asker) {
        Scope scope = new Scope(asker.person());
        Set<String> services = asker.person().services();
        return services.isEmpty() ? scope : scope.and("service = any(?::text[])", (Object) array(services));
    }

    private Scope(Person person) {
        arguments.add(person.organisation());
    }

    private Scope(Asker asker, String open, String ofServices, Object... more) {
        this(asker.person());
        andNotClosed(asker);
        Person person = asker.person();
        if (!asker.looksAfterAll()) {
            andMine(asker, open);
        }
        if (!person.services().isEmpty()) {
            and(
                    ofServices,
                    Stream.concat(Stream.of((Object) array(person.services())), Stream.of(more))
                            .toArray());
        }
    }

    private Scope andNotClosed(Asker asker) {
        Person person = asker.person();
        return and(
                CLOSED,
                person.organisation(),
                asker.guards() ? "" : asker.permits().teams().closedTag(person),
                asker.looksAfterSensitive(),
                array(asker.permits().teams().tagsOf(person)));
    }

    private void andMine(Asker asker, String open) {
        Person person = asker.person();
        String[] services = array(person.services());
        boolean anywhere = person.services().isEmpty();
        and(
                "(" + open + " and (service = any(?::text[]) or ?) or " + MINE + ")",
                services,
                anywhere,
                person.organisation(),
                services,
                anywhere,
                person.organisation(),
                array(asker.permits().teams().tagsOf(person)),
                services,
                anywhere,
                Date.valueOf(asker.permits().occasion().today()));
    }

    /** @param sql a condition of the program's own */
    public Scope and(String sql, Object... values) {
        condition.append(" and ").append(sql);
        arguments.addAll(List.of(values));
        return this;
    }

    public Scope andIfSaid(String sql, @Nullable Object value) {
        return value == null ? this : and(sql, value);
    }

    public String condition() {
        return condition.toString();
    }

    public Object[] arguments() {
        return arguments.toArray();
    }

    /** As an array, and not as its text: that would be read anew for each row. */
    private static String[] array(Collection<String> texts) {
        return texts.toArray(String[]::new);
    }
}
