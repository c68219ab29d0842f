package org.treatmentjourney.command.stream;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Beginning;
import org.treatmentjourney.domain.DomainCommand;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Erased;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.Selection;
import org.treatmentjourney.domain.Services;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.access.AccessRefused;
import org.treatmentjourney.domain.access.Action;
import org.treatmentjourney.domain.access.CareTeam;
import org.treatmentjourney.domain.access.Decision;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.Staffing;
import org.treatmentjourney.domain.access.Terms;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.client.Keeping;
import org.treatmentjourney.domain.client.event.ClientRegistered;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.domain.group.Group;
import org.treatmentjourney.domain.group.event.GroupEvent;
import org.treatmentjourney.domain.journey.command.BeginsJourney;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.selfhelp.Journeys;
import org.treatmentjourney.domain.selfhelp.command.BeginSelfHelp;
import org.treatmentjourney.domain.settings.value.Limits;
import org.treatmentjourney.domain.staff.Colleagues;
import org.treatmentjourney.domain.staff.value.StaffId;
import org.treatmentjourney.http.care.Permits;

/** What a command needs of another stream. It is looked up in the log itself; a view may lag. */
final class Prerequisites {

    private final Function<UUID, List<Recorded<DomainEvent>>> streams;
    private final CodeTables codes;
    private final Permits permits;
    private final KnownTerms terms;
    private final KnownLinks links;
    private final Predicate<UUID> erased;
    private final Supplier<QueryGateway> questions;

    /**
     * @param last the number of a stream's last event, from 0
     * @param erased whether the key of somebody has been destroyed
     */
    Prerequisites(
            Function<UUID, List<Recorded<DomainEvent>>> streams,
            Function<UUID, Optional<Long>> last,
            CodeTables codes,
            Permits permits,
            Predicate<UUID> erased,
            Supplier<QueryGateway> questions) {
        this.streams = streams;
        this.terms = new KnownTerms(last, streams);
        this.links = new KnownLinks(last, streams);
        this.codes = codes;
        this.permits = permits;
        this.erased = erased;
        this.questions = questions;
    }

    Keeping keeping(UUID client, Act act) {
        return new KnownKeeping(streams, questions, client, act);
    }

    /** Nothing could be written about them that anybody could read, or could for long. */
    void requireNotErased(UUID client) {
        if (erased.test(client) || terms.erased(client)) {
            throw new Erased();
        }
    }

    /** What is remembered of people is let go of when one of them is erased. */
    void forget() {
        terms.forget();
    }

    Services services() {
        return new KnownServices(streams, codes);
    }

    Limits limits(String organisation) {
        return new KnownLimits(streams, organisation);
    }

    Colleagues colleagues(Person person) {
        return other -> Staffing.of(streams.apply(StaffId.of(person.organisation(), other)));
    }

    /** What the access policy permits a command by. */
    Decision.Permitted permitted(Person person, DomainCommand command, @Nullable About about) {
        return permits.require(
                person,
                Action.required(command.getClass()),
                about == null ? null : about.team().and(laidDown(about)),
                about == null ? null : about.client());
    }

    /**
     * Whatever stream was loaded: what is laid down in the person's own record holds for all of them, and what is laid down
     * in any of their records about those at work here holds for each. What others may see is said of one record alone.
     */
    private CareTeam laidDown(About about) {
        String organisation = about.team().organisation();
        return links.of(about.client(), organisation).stream()
                .filter(one -> !one.equals(about.client()))
                .map(one -> nobody(organisation, terms.of(one).within()))
                .reduce(nobody(organisation, terms.of(about.client())), CareTeam::and);
    }

    private static CareTeam nobody(String organisation, Terms terms) {
        return new CareTeam(organisation, Set.of(), List.of(), terms);
    }

    /** The client of a journey, if whoever acts may ask this about them. */
    Optional<UUID> inSight(UUID journeyId, Class<?> asked, Act act) {
        List<Recorded<DomainEvent>> journey = streams.apply(journeyId);
        boolean known = Selection.current(journey).stream()
                .anyMatch(entry -> entry.event() instanceof JourneyEvent
                        && entry.event() instanceof Beginning beginning
                        && AccessPolicy.sees(act.person(), beginning.organisation()));
        if (!known) {
            return Optional.empty();
        }
        About about = About.of(journey, act.zone());
        return permits.decide(act.person(), Action.required(asked), about.team().and(laidDown(about)), about.client())
                        instanceof Decision.Permitted
                ? Optional.of(about.client())
                : Optional.empty();
    }

    /** Refuses a client of whom whoever acts may not ask this, as if there were none where they are of somebody else. */
    void requireInCare(UUID clientId, Class<?> asked, Act act) {
        List<Recorded<DomainEvent>> client = streams.apply(clientId);
        if (!known(client, act)) {
            throw new Unknown("client");
        }
        permits.require(
                act.person(),
                Action.required(asked),
                About.of(client, act.zone()).team(),
                clientId);
    }

    private static boolean known(List<Recorded<DomainEvent>> client, Act act) {
        return Selection.current(client).stream()
                .anyMatch(entry -> entry.event() instanceof ClientRegistered registered
                        && AccessPolicy.sees(act.person(), registered.organisation()));
    }

    /** A note about a member of a group is about somebody who is in it or was. */
    void requireMember(UUID groupId, UUID journeyId, Person person) {
        Group group = null;
        for (Recorded<DomainEvent> entry : Selection.current(streams.apply(groupId))) {
            if (entry.event() instanceof GroupEvent event) {
                group = Group.after(group, event, entry.eventId());
            }
        }
        if (group == null || !AccessPolicy.sees(person, group.organisation()) || !group.had(journeyId)) {
            throw new Unknown("group");
        }
    }

    Journeys journeys() {
        return new KnownJourneys(streams);
    }

    /** The client whom a command names that begins something about them; null if it names nobody. */
    @Nullable
    About about(DomainCommand command, Act act) {
        return switch (command) {
            case BeginsJourney begins -> aboutClient(begins, act);
            case BeginSelfHelp begins -> aboutJourney(begins.journeyId(), act);
            default -> null;
        };
    }

    private About aboutClient(BeginsJourney begins, Act act) {
        List<Recorded<DomainEvent>> client = streams.apply(begins.clientId());
        if (!known(client, act)) {
            throw new Unknown("client");
        }
        String owner = services().organisationOf(begins.service()).orElseThrow(() -> new Unknown("service"));
        if (!AccessPolicy.sees(act.person(), owner)) {
            throw new AccessRefused(
                    "access.organisation",
                    "A service of another organisation is referred to by refer-to-partner, under what is shared with it (R52).");
        }
        return About.of(client, act.zone());
    }

    /** Whoever looks after the person on a journey does so on what belongs to it. */
    About aboutJourney(UUID journeyId, Act act) {
        List<Recorded<DomainEvent>> journey = streams.apply(journeyId);
        boolean seen = journey.stream()
                .anyMatch(entry -> entry.event() instanceof JourneyEvent
                        && entry.event() instanceof Beginning begun
                        && AccessPolicy.sees(act.person(), begun.organisation()));
        if (!seen) {
            throw new Unknown("journey");
        }
        return About.of(journey, act.zone());
    }
}
