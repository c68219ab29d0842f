package org.treatmentjourney.domain.journey;

import static org.treatmentjourney.domain.Specification.ZONE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Services;
import org.treatmentjourney.domain.Specification;
import org.treatmentjourney.domain.journey.command.JourneyCommand;
import org.treatmentjourney.domain.journey.event.AppointmentOffered;
import org.treatmentjourney.domain.journey.event.BarrierRaised;
import org.treatmentjourney.domain.journey.event.ClientReferred;
import org.treatmentjourney.domain.journey.event.Discharged;
import org.treatmentjourney.domain.journey.event.Escalated;
import org.treatmentjourney.domain.journey.event.GoalProgressRecorded;
import org.treatmentjourney.domain.journey.event.GoalSet;
import org.treatmentjourney.domain.journey.event.InterventionReferred;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.RiskRaised;
import org.treatmentjourney.domain.journey.event.SessionHeld;
import org.treatmentjourney.domain.journey.event.StageAssessed;
import org.treatmentjourney.domain.journey.value.Exit;
import org.treatmentjourney.domain.journey.value.GoalWords;
import org.treatmentjourney.domain.journey.value.Level;
import org.treatmentjourney.domain.journey.value.Meeting;
import org.treatmentjourney.domain.journey.value.Progress;
import org.treatmentjourney.domain.journey.value.Reason;
import org.treatmentjourney.domain.journey.value.Risk;
import org.treatmentjourney.domain.journey.value.SessionKind;
import org.treatmentjourney.domain.journey.value.Stage;

/** A journey at the community drug service of Harbour, in November. */
final class SampleJourney {

    static final UUID JOURNEY = new UUID(1, 1);
    static final UUID CLIENT = new UUID(2, 1);
    static final UUID GOAL = new UUID(3, 1);
    static final UUID OTHER_GOAL = new UUID(3, 2);
    static final UUID SESSION = new UUID(4, 1);
    static final UUID EARLIER_SESSION = new UUID(4, 2);
    static final UUID APPOINTMENT = new UUID(5, 1);
    static final UUID INTERVENTION = new UUID(6, 1);
    static final UUID RISK = new UUID(7, 1);
    static final UUID BARRIER = new UUID(8, 1);
    static final UUID WARD = new UUID(9, 1);
    static final UUID PRISON = new UUID(9, 2);
    static final UUID NOTICE = new UUID(10, 1);
    static final String SERVICE = "community-drug-service";
    static final Services SERVICES = service -> service.equals(SERVICE) ? Optional.of("harbour") : Optional.empty();

    private SampleJourney() {}

    static Specification<Journey, JourneyCommand, JourneyEvent> given(JourneyEvent... events) {
        return given(List.of(events));
    }

    static Specification<Journey, JourneyCommand, JourneyEvent> given(List<JourneyEvent> events) {
        return new Specification<>(
                (journey, command, act) -> Journey.decide(journey, command, act, SERVICES), Journey::evolve, events);
    }

    /** With something of each kind, the third of which may be in error without much else depending on it. */
    static Specification<Journey, JourneyCommand, JourneyEvent> begun() {
        List<JourneyEvent> past = new ArrayList<>(List.of(
                referred(),
                goalSet(GOAL),
                new StageAssessed(JOURNEY, CLIENT, on(10), Stage.ENGAGEMENT, Personal.of(new Reason("new here")))));
        past.addAll(things(on(10)));
        past.add(discharged(on(16)));
        past.addAll(SampleElsewhere.things(on(10)));
        return given(past);
    }

    /** What other entries may refer to: session, appointment, intervention, risk, barrier, step and prescriptions. */
    static List<JourneyEvent> things(Effective at) {
        List<JourneyEvent> things = new ArrayList<>(SamplePrescriptions.past());
        things.addAll(List.of(
                met(EARLIER_SESSION, at),
                new AppointmentOffered(
                        JOURNEY,
                        CLIENT,
                        at,
                        APPOINTMENT,
                        "brief",
                        noon(17),
                        null,
                        Personal.of(new Meeting(null, null))),
                new InterventionReferred(
                        JOURNEY,
                        CLIENT,
                        at,
                        INTERVENTION,
                        "recovery-support",
                        "community",
                        null,
                        Personal.of(new InterventionReferred.Details(null, null))),
                raised(RISK, Level.MODERATE, at),
                new BarrierRaised(JOURNEY, CLIENT, at, BARRIER, "stigma", Personal.of(new Note(null))),
                new Escalated(JOURNEY, CLIENT, at, "urgent-risk", noon(18), 1)));
        return things;
    }

    static SessionHeld met(UUID session, Effective at) {
        return new SessionHeld(
                JOURNEY,
                CLIENT,
                at,
                session,
                SessionKind.OUTREACH,
                "outreach",
                null,
                null,
                null,
                null,
                Personal.of(new SessionHeld.Details(
                        null, null, null, null, null, null, null, null, null, null, null, null, null, null)));
    }

    static Discharged discharged(Effective at) {
        return new Discharged(
                JOURNEY,
                CLIENT,
                at,
                Exit.UNPLANNED,
                "dropped-out",
                null,
                null,
                null,
                null,
                Personal.of(new Discharged.Details(null, null, null, null)));
    }

    static RiskRaised raised(UUID risk, Level level, Effective at) {
        return new RiskRaised(
                JOURNEY,
                CLIENT,
                at,
                risk,
                null,
                null,
                Personal.of(new Risk("self-harm", level, "lately", "soon", null, null)));
    }

    /** A day of the November in which it is the 22nd. */
    static LocalDate november(int day) {
        return LocalDate.of(2026, 11, day);
    }

    static Effective on(int day) {
        return Effective.on(november(day), ZONE);
    }

    static Instant noon(int day) {
        return november(day).atTime(12, 0).atZone(ZONE).toInstant();
    }

    static ClientReferred referred() {
        return new ClientReferred(
                JOURNEY,
                CLIENT,
                on(2),
                "harbour",
                SERVICE,
                "self",
                "telephone",
                true,
                Personal.of(new ClientReferred.Details("Wants to cut down", null, null, null, null)));
    }

    static GoalSet goalSet(UUID goal) {
        return goalSet(goal, on(9));
    }

    static GoalSet goalSet(UUID goal, Effective effective) {
        return new GoalSet(
                JOURNEY,
                CLIENT,
                effective,
                goal,
                "reduce",
                null,
                "weekend",
                null,
                Personal.of(new GoalWords("A weekend without", null, null)));
    }

    static GoalProgressRecorded told(UUID goal, Progress progress, int day) {
        return new GoalProgressRecorded(
                JOURNEY, CLIENT, on(day), goal, progress, Personal.of(new GoalProgressRecorded.Details(null, null)));
    }
}
