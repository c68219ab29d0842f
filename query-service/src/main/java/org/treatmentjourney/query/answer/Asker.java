package org.treatmentjourney.query.answer;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.access.AccessRefused;
import org.treatmentjourney.domain.access.Action;
import org.treatmentjourney.domain.access.CareTeam;
import org.treatmentjourney.domain.access.Decision;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.Role;
import org.treatmentjourney.domain.access.Sharing;
import org.treatmentjourney.domain.access.Terms;
import org.treatmentjourney.http.care.Permits;
import org.treatmentjourney.http.care.Teams;

/** Whoever asks, and about whom they have been permitted to be told by this one answer: nobody, to begin with. */
public final class Asker {

    public static final String KEY = "asker";

    private final Person person;
    private final Action action;
    private final Permits permits;
    private final @Nullable String purpose;
    private final Map<UUID, Decision.Permitted> permitted = new LinkedHashMap<>();
    private final Map<UUID, Shared> shared = new HashMap<>();
    private final Map<UUID, Set<UUID>> records = new HashMap<>();

    public Asker(Person person, Action action, Permits permits) {
        this(person, action, permits, null);
    }

    /** @param purpose why it is asked, by its code; without one nothing of another organisation is shown */
    public Asker(Person person, Action action, Permits permits, @Nullable String purpose) {
        this.person = person;
        this.action = action;
        this.permits = permits;
        this.purpose = purpose;
    }

    public static Asker of(MetaData metaData) {
        return (Asker) Objects.requireNonNull(metaData.get(KEY), "nobody asks");
    }

    public Person person() {
        return person;
    }

    /**
     * @param organisation whose record it is
     * @param kind the kind of record, for whoever must not learn that there is one
     * @throws org.treatmentjourney.domain.access.AccessRefused if this person may not be told about this client
     */
    public void require(UUID client, String organisation, String kind) {
        require(List.of(client), organisation, kind);
    }

    public void require(Collection<UUID> clients, String organisation, String kind) {
        List<UUID> unknown = unknown(clients.stream());
        if (unknown.isEmpty()) {
            return;
        }
        CareTeam nobody = CareTeam.nobody(organisation);
        Teams teams = AccessPolicy.sees(person, organisation) ? permits.teams().of(person, unknown) : Teams.NONE;
        unknown.forEach(client -> permitted.put(client, Permits.permitted(decide(teams.of(client, nobody)), kind)));
        records.putAll(teams.records());
    }

    /**
     * All records of the person whom a client is, their own among them, once this person may be told about that client;
     * being told of one is being told of all.
     */
    public List<UUID> records(UUID client, String organisation) {
        require(client, organisation, "client");
        List<UUID> all = List.copyOf(records.getOrDefault(client, Set.of(client)));
        require(all, organisation, "client");
        return all;
    }

    /**
     * About a client of another organisation: what is agreed is decided by what that record says now.
     *
     * @throws Unknown if nothing is, so that ids tell nothing
     */
    void requireShared(UUID client, String owner, Terms terms, String kind) {
        if (!share(client, owner, terms)) {
            throw new Unknown(kind);
        }
    }

    /** Whether anything is agreed about a client of another organisation, by what that record says now. */
    boolean share(UUID client, String owner, Terms terms) {
        Optional<Sharing> agreed = Sharing.with(person, action, terms, permits.occasion(purpose));
        if (agreed.isEmpty()
                || !(decide(new CareTeam(owner, Set.of(), List.of(), terms)) instanceof Decision.Permitted by)) {
            return false;
        }
        permitted.put(client, by);
        shared.put(client, new Shared(owner, agreed.get()));
        return true;
    }

    /** What of a client of another organisation may be told; empty for one's own. */
    public Optional<Shared> shared(UUID client) {
        return Optional.ofNullable(shared.get(client));
    }

    /** The answer as far as it may be told: whole within one's own organisation, else cut to what was agreed. */
    @SuppressWarnings("unchecked")
    public <A> A told(UUID client, A answer) {
        Shared agreed = shared.get(client);
        if (agreed == null) {
            return answer;
        }
        if (answer instanceof Shareable<?> shareable) {
            return (A) shareable.within(agreed);
        }
        throw new IllegalStateException("An answer that cannot be cut to what was agreed");
    }

    /** Leaves out what is about clients that this person may not be told about; nobody is looked up twice. */
    public <T> List<T> permitted(List<T> some, Function<T, UUID> client) {
        List<UUID> unknown = unknown(some.stream().map(client));
        if (!unknown.isEmpty()) {
            Teams teams = permits.teams().of(person, unknown);
            unknown.forEach(one -> permit(one, teams.byClient()));
            records.putAll(teams.records());
        }
        return some.stream()
                .filter(one -> permitted.containsKey(client.apply(one)))
                .toList();
    }

    /** This answer hands on what the law asks for of these clients of one's own organisation; a look at each of them. */
    public void handsOn(Collection<UUID> clients) {
        Decision.Permitted by = AccessPolicy.legalDuty(person, action);
        clients.forEach(client -> permitted.put(client, by));
    }

    private List<UUID> unknown(Stream<UUID> clients) {
        return clients.filter(one -> !permitted.containsKey(one)).distinct().toList();
    }

    private void permit(UUID client, Map<UUID, CareTeam> teams) {
        if (teams.get(client) instanceof CareTeam team && decide(team) instanceof Decision.Permitted by) {
            permitted.put(client, by);
        }
    }

    /** Everybody this answer may speak of, with what that rests on. */
    public Map<UUID, Decision.Permitted> permitted() {
        return Map.copyOf(permitted);
    }

    /** The answer says nothing about anybody after all. */
    public void toldNothing() {
        permitted.clear();
        shared.clear();
    }

    /** Whether it is their work to look after everybody in their services, or in the organisation. */
    boolean looksAfterAll() {
        return Stream.of(Role.MANAGER, Role.RECEPTIONIST, Role.PROGRAM)
                .anyMatch(role -> person.is(role) && action.roles().contains(role));
    }

    /** Whether no record can be closed to them. */
    boolean guards() {
        return AccessPolicy.guards(person, action);
    }

    /** Whether this person may be told about this client; nothing else comes of it. */
    public boolean mayBeTold(UUID client, String organisation) {
        try {
            require(client, organisation, "client");
            return true;
        } catch (Unknown | AccessRefused closed) {
            return false;
        }
    }

    /** Whether sensitive records are theirs to look after as well. */
    boolean looksAfterSensitive() {
        return Stream.of(Role.MANAGER, Role.PROGRAM)
                .anyMatch(role -> person.is(role) && action.roles().contains(role));
    }

    Permits permits() {
        return permits;
    }

    private Decision decide(CareTeam team) {
        return AccessPolicy.decide(person, action, team, permits.occasion(purpose));
    }
}
