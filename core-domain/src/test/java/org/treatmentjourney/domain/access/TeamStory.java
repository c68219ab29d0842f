package org.treatmentjourney.domain.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.ErrorReason;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.journey.event.AppointmentBooked;
import org.treatmentjourney.domain.journey.event.ClientReferred;
import org.treatmentjourney.domain.journey.event.ContactRecorded;
import org.treatmentjourney.domain.journey.event.Discharged;
import org.treatmentjourney.domain.journey.event.EntryMarkedInError;
import org.treatmentjourney.domain.journey.event.InitialCarePlanAgreed;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.KeyworkerAssigned;
import org.treatmentjourney.domain.journey.event.SessionHeld;
import org.treatmentjourney.domain.journey.value.Agreement;
import org.treatmentjourney.domain.journey.value.AgreementStatus;
import org.treatmentjourney.domain.journey.value.ContactOutcome;
import org.treatmentjourney.domain.journey.value.Exit;
import org.treatmentjourney.domain.journey.value.HandoverNote;
import org.treatmentjourney.domain.journey.value.Meeting;
import org.treatmentjourney.domain.journey.value.Party;
import org.treatmentjourney.domain.journey.value.PlanContent;
import org.treatmentjourney.domain.journey.value.PlanRole;
import org.treatmentjourney.domain.journey.value.Reason;
import org.treatmentjourney.domain.journey.value.SessionKind;
import org.treatmentjourney.domain.journey.value.UrgentRisk;

/** A journey as it goes on, and the care team that follows from it. */
abstract class TeamStory {

    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final UUID JOURNEY = new UUID(1, 1);
    static final UUID CLIENT = new UUID(2, 2);

    private final List<Recorded<JourneyEvent>> recorded = new ArrayList<>();

    void referred() {
        happened(
                "receptionist",
                new ClientReferred(
                        JOURNEY,
                        CLIENT,
                        on("2026-11-02"),
                        "harbour",
                        "chemsex-clinic",
                        "self",
                        null,
                        true,
                        Personal.of(new ClientReferred.Details(null, null, null, null, null))));
    }

    void keyworker(String day, String who) {
        happened("manager", new KeyworkerAssigned(JOURNEY, CLIENT, on(day), who, Personal.of(new Reason(null))));
    }

    void plan(String day, String who) {
        var content = new PlanContent(
                List.of(),
                List.of(new PlanRole(Party.INDIVIDUAL, who, null), new PlanRole(Party.CLIENT, "Maple", null)),
                new Agreement(AgreementStatus.AGREED, null, null));
        happened(
                "clinician",
                new InitialCarePlanAgreed(
                        JOURNEY, CLIENT, on(day), LocalDate.parse("2026-12-01"), "given", null, Personal.of(content)));
    }

    void session(String day, @Nullable String risk, @Nullable Instant next) {
        var risks = risk == null ? null : List.of(new UrgentRisk(risk, null, null, null, null, null));
        var handover = new HandoverNote(null, null, null, null, null, null, risks, null, null, null);
        happened(
                "clinician",
                new SessionHeld(
                        JOURNEY,
                        CLIENT,
                        on(day),
                        UUID.randomUUID(),
                        SessionKind.BRIEF,
                        "in-person",
                        null,
                        null,
                        null,
                        next,
                        Personal.of(new SessionHeld.Details(
                                null, null, null, null, null, null, null, null, null, null, null, null, handover,
                                null))));
    }

    void booked(UUID appointment, String day) {
        happened(
                "receptionist",
                new AppointmentBooked(
                        JOURNEY,
                        CLIENT,
                        on("2026-11-04"),
                        appointment,
                        "brief",
                        LocalDate.parse(day).atTime(12, 0).atZone(LONDON).toInstant(),
                        null,
                        Personal.of(new Meeting(null, null))));
    }

    void contact(String day, ContactOutcome outcome) {
        happened(
                "receptionist",
                new ContactRecorded(JOURNEY, CLIENT, on(day), outcome, "telephone", Personal.of(new Note(null))));
    }

    void discharged(String day, Exit exit) {
        happened(
                "clinician",
                new Discharged(
                        JOURNEY,
                        CLIENT,
                        on(day),
                        exit,
                        "moved-away",
                        null,
                        null,
                        null,
                        null,
                        Personal.of(new Discharged.Details(null, null, null, null))));
    }

    void inError(int entry) {
        happened(
                "manager",
                new EntryMarkedInError(
                        JOURNEY,
                        CLIENT,
                        on("2026-11-20"),
                        recorded.get(entry - 1).eventId(),
                        ErrorReason.OTHER,
                        null,
                        Personal.of(new Note(null))));
    }

    void happened(String actor, JourneyEvent event) {
        long version = recorded.size() + 1L;
        recorded.add(new Recorded<>(event, new UUID(9, version), version, version, Instant.EPOCH, actor));
    }

    static Effective on(String day) {
        return Effective.on(LocalDate.parse(day), LONDON);
    }

    CareTeam team() {
        return new TeamOfStream<>(LONDON, recorded).team();
    }

    boolean open() {
        return team().services().getFirst().open();
    }

    List<String> days() {
        return team().services().getFirst().days().stream()
                .map(LocalDate::toString)
                .toList();
    }

    List<String> with(Relationship relationship) {
        return team().ties().stream()
                .filter(tie -> tie.relationship() == relationship)
                .map(Tie::person)
                .toList();
    }
}
