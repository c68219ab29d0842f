package org.treatmentjourney.domain.journey;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.IdTaken;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.RuleViolated;
import org.treatmentjourney.domain.Services;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.journey.command.JourneyCommand;
import org.treatmentjourney.domain.journey.command.ReferClient;
import org.treatmentjourney.domain.journey.event.AssessmentEvent;
import org.treatmentjourney.domain.journey.event.CarePlanEvent;
import org.treatmentjourney.domain.journey.event.ClientReferred;
import org.treatmentjourney.domain.journey.event.ContactRecorded;
import org.treatmentjourney.domain.journey.event.Discharged;
import org.treatmentjourney.domain.journey.event.EntryMarkedInError;
import org.treatmentjourney.domain.journey.event.GoalEvent;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.ReturnedToTreatment;
import org.treatmentjourney.domain.journey.event.SessionHeld;
import org.treatmentjourney.domain.journey.event.SessionMissed;

/**
 * What later decisions on a journey need to know of it. There is no status: whatever no rule forbids may happen in any
 * order, and nothing discharges by itself (R19).
 */
public record Journey(UUID journeyId, UUID clientId, String organisation, Goals goals, Set<UUID> sessions) {

    public static List<JourneyEvent> decide(
            @Nullable Journey journey, JourneyCommand command, Act act, Services services) {
        if (journey != null) {
            return new Decision(journey, act).on(command);
        }
        if (command instanceof ReferClient c) {
            return List.of(Referral.decide(c, act, services));
        }
        throw new Unknown("journey");
    }

    /** An entry may be back-dated to before the referral, so each event stands for itself. */
    public static Journey evolve(@Nullable Journey before, Recorded<JourneyEvent> recorded) {
        JourneyEvent event = recorded.event();
        Journey journey =
                before != null ? before : new Journey(event.journeyId(), event.clientId(), "", Goals.NONE, Set.of());
        return switch (event) {
            case ClientReferred e -> journey.in(e.organisation());
            case SessionHeld e -> journey.with(e.sessionId());
            case GoalEvent e -> journey.with(journey.goals.after(e));
            case ReturnedToTreatment ignored -> journey;
            case ContactRecorded ignored -> journey;
            case SessionMissed ignored -> journey;
            case AssessmentEvent ignored -> journey;
            case CarePlanEvent ignored -> journey;
            case Discharged ignored -> journey;
            case EntryMarkedInError ignored -> journey;
        };
    }

    /** Once its referral is in error, a journey takes only what puts that right. */
    void requireReferred() {
        if (organisation.isEmpty()) {
            throw new RuleViolated(
                    "R38",
                    "journey.entered-in-error",
                    "The referral that began this journey was entered in error. Please record this where it belongs.");
        }
    }

    void requireNewSession(UUID sessionId) {
        if (sessions.contains(sessionId)) {
            throw new IdTaken("session");
        }
    }

    private Journey in(String owner) {
        return new Journey(journeyId, clientId, owner, goals, sessions);
    }

    private Journey with(Goals changed) {
        return new Journey(journeyId, clientId, organisation, changed, sessions);
    }

    private Journey with(UUID session) {
        var more = new HashSet<>(sessions);
        more.add(session);
        return new Journey(journeyId, clientId, organisation, goals, Set.copyOf(more));
    }
}
