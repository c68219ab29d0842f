package org.treatmentjourney.web.today;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.Role;

/**
 * Which part of the day somebody wants to see.
 *
 * @param service only this one; null for all of one's services
 * @param mine only what one is keyworker for, and not what colleagues are
 * @param part the one list that is wanted; null for the whole day
 * @param from where the page before it ended
 */
public record Wanted(
        @Nullable String service,
        boolean mine,
        @Nullable Part part,
        @Nullable String from) {

    /** Whoever has clients of their own sees these first, unless they ask for everybody's. */
    static Wanted of(
            Person me, @Nullable String service, @Nullable String whose, @Nullable String part, @Nullable String from) {
        boolean mine = hasClients(me) ? !"all".equals(whose) : "mine".equals(whose) && chooses(me);
        return new Wanted(
                service != null && service.matches("[a-z0-9-]{1,80}") ? service : null,
                mine,
                Part.of(part)
                        .filter(one -> Part.of(me).contains(one == Part.LATER ? Part.WORK : one))
                        .orElse(null),
                from != null && from.matches("[A-Za-z0-9_-]+") ? from : null);
    }

    static boolean hasClients(Person me) {
        return Stream.of(Role.CLINICIAN, Role.TRIAGE, Role.PRESCRIBER).anyMatch(me::is);
    }

    /** Whether somebody can be keyworker, and so can ask for their own work. */
    static boolean chooses(Person me) {
        return hasClients(me) || me.is(Role.MANAGER);
    }

    List<Part> parts(Person me) {
        return part == null ? Part.of(me) : List.of(part);
    }

    /** The address of the day as it is wanted. */
    public String address() {
        return address(service, mine, null, null);
    }

    public String everybodys() {
        return address(service, false, null, null);
    }

    public String mineOnly() {
        return address(service, true, null, null);
    }

    public String in(@Nullable String other) {
        return address(other, mine, null, null);
    }

    String next(Part list, @Nullable String cursor) {
        return address(service, mine, list, cursor);
    }

    public String all() {
        return address(service, mine, Part.LATER, null);
    }

    /** Where the page looks for what has changed since a position of the log. */
    public String live(long position) {
        String address = address(service, mine, part, from).substring("/today".length());
        return "/today/live" + address + "&position=" + position;
    }

    private static String address(@Nullable String service, boolean mine, @Nullable Part part, @Nullable String from) {
        return Stream.of(
                        "whose=" + (mine ? "mine" : "all"),
                        service == null ? "" : "service=" + service,
                        part == null ? "" : "part=" + part.key(),
                        from == null ? "" : "from=" + from)
                .filter(parameter -> !parameter.isEmpty())
                .collect(Collectors.joining("&", "/today?", ""));
    }
}
