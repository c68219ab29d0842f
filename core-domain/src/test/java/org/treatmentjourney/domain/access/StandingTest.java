package org.treatmentjourney.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.ErrorReason;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.journey.event.AppointmentBooked;
import org.treatmentjourney.domain.journey.event.AppointmentCancelled;
import org.treatmentjourney.domain.journey.event.ClientReferred;
import org.treatmentjourney.domain.journey.event.ContactRecorded;
import org.treatmentjourney.domain.journey.event.Discharged;
import org.treatmentjourney.domain.journey.event.EntryMarkedInError;
import org.treatmentjourney.domain.journey.event.InitialCarePlanAgreed;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.KeyworkerAssigned;
import org.treatmentjourney.domain.journey.event.ReferralDeclined;
import org.treatmentjourney.domain.journey.event.RiskRaised;
import org.treatmentjourney.domain.journey.event.RiskResolved;
import org.treatmentjourney.domain.journey.event.SessionHeld;
import org.treatmentjourney.domain.journey.value.Agreement;
import org.treatmentjourney.domain.journey.value.AgreementStatus;
import org.treatmentjourney.domain.journey.value.ContactOutcome;
import org.treatmentjourney.domain.journey.value.Exit;
import org.treatmentjourney.domain.journey.value.HandoverNote;
import org.treatmentjourney.domain.journey.value.Level;
import org.treatmentjourney.domain.journey.value.Meeting;
import org.treatmentjourney.domain.journey.value.Party;
import org.treatmentjourney.domain.journey.value.PlanContent;
import org.treatmentjourney.domain.journey.value.PlanRole;
import org.treatmentjourney.domain.journey.value.Reason;
import org.treatmentjourney.domain.journey.value.Risk;
import org.treatmentjourney.domain.journey.value.SessionKind;
import org.treatmentjourney.domain.journey.value.UrgentRisk;

/** Who looks after a client, as their journey tells it. */
class StandingTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final UUID JOURNEY = new UUID(1, 1);
    private static final UUID CLIENT = new UUID(2, 2);

    private final List<Recorded<JourneyEvent>> recorded = new ArrayList<>();

    @Test
    void whoever_referred_and_the_service_look_after_an_open_journey() {
        referred();

        assertThat(team())
                .isEqualTo(new CareTeam(
                        "harbour",
                        Set.of(new Tie(Relationship.REFERRED, "receptionist")),
                        List.of(new Involvement("chemsex-clinic", true, Set.of()))));
    }

    @Test
    void the_keyworker_is_the_one_who_was_named_last() {
        referred();
        keyworker("2026-11-03", "clinician");
        keyworker("2026-11-05", "clinician2");
        keyworker("2026-11-04", "triage");

        assertThat(with(Relationship.KEYWORKER)).containsExactly("clinician2");
    }

    @Test
    void the_plan_that_holds_names_its_people_and_an_erased_one_nobody() {
        referred();
        plan("2026-11-03", "prescriber");
        plan("2026-11-04", "triage");
        assertThat(with(Relationship.NAMED_IN_PLAN)).containsExactly("triage");

        happened(
                "clinician",
                new InitialCarePlanAgreed(
                        JOURNEY,
                        CLIENT,
                        on("2026-11-05"),
                        on("2026-12-01").day(LONDON),
                        "given",
                        null,
                        Personal.erased()));
        assertThat(with(Relationship.NAMED_IN_PLAN)).isEmpty();
    }

    @Test
    void a_discharge_closes_the_journey_to_the_service_and_a_contact_opens_it_again() {
        referred();
        discharged("2026-11-10", Exit.PLANNED);
        assertThat(open()).isFalse();

        contact("2026-11-12", ContactOutcome.NOT_REACHED);
        assertThat(open()).isFalse();
        contact("2026-11-13", ContactOutcome.REACHED);
        assertThat(open()).isTrue();
        assertThat(days()).containsExactlyInAnyOrder("2026-11-12", "2026-11-13");
    }

    @Test
    void a_refusal_closes_the_journey_to_the_service_and_can_be_put_right_on_its_day() {
        referred();
        happened(
                "triage",
                new ReferralDeclined(
                        JOURNEY,
                        CLIENT,
                        on("2026-11-10"),
                        "no-room",
                        null,
                        Personal.of(new ReferralDeclined.Details("full", null, null))));
        assertThat(open()).isFalse();
        assertThat(days()).containsExactly("2026-11-10");
    }

    @Test
    void an_urgent_risk_keeps_it_open_and_a_death_does_not() {
        referred();
        session("2026-11-09", "what somebody has to look at", null);
        discharged("2026-11-10", Exit.UNPLANNED);
        assertThat(open()).isTrue();

        discharged("2026-11-11", Exit.DIED);
        assertThat(open()).isFalse();
    }

    @Test
    void an_appointment_counts_on_its_day() {
        referred();
        session("2026-11-09", null, Instant.parse("2026-11-20T10:00:00Z"));

        assertThat(days()).containsExactlyInAnyOrder("2026-11-09", "2026-11-20");
    }

    @Test
    void one_that_is_cancelled_or_ends_with_the_journey_counts_no_more() {
        referred();
        booked(new UUID(5, 1), "2026-11-20");
        booked(new UUID(5, 2), "2026-11-21");
        assertThat(days()).containsExactly("2026-11-20", "2026-11-21");

        happened(
                "receptionist",
                new AppointmentCancelled(
                        JOURNEY, CLIENT, on("2026-11-09"), new UUID(5, 1), "client", Personal.of(new Note(null))));
        assertThat(days()).containsExactly("2026-11-21");

        discharged("2026-11-10", Exit.PLANNED);
        assertThat(days()).isEmpty();
    }

    @Test
    void a_raised_risk_that_is_to_be_looked_at_again_keeps_it_open() {
        referred();
        var risk = new Risk("overdose", Level.HIGH, null, "now", null, null);
        happened(
                "clinician",
                new RiskRaised(
                        JOURNEY,
                        CLIENT,
                        on("2026-11-03"),
                        new UUID(7, 1),
                        null,
                        LocalDate.parse("2026-11-20"),
                        Personal.of(risk)));
        discharged("2026-11-10", Exit.UNPLANNED);
        assertThat(open()).isTrue();

        happened(
                "clinician",
                new RiskResolved(
                        JOURNEY,
                        CLIENT,
                        on("2026-11-11"),
                        new UUID(7, 1),
                        Personal.of(new RiskResolved.Details("over"))));
        assertThat(open()).isFalse();
    }

    @Test
    void an_entry_in_error_ties_nobody_but_who_began_the_journey_stays_tied() {
        referred();
        keyworker("2026-11-03", "clinician2");
        inError(2);
        assertThat(with(Relationship.KEYWORKER)).isEmpty();

        inError(1);
        assertThat(with(Relationship.REFERRED)).containsExactly("receptionist");
        assertThat(team().organisation()).isEqualTo("harbour");
    }

    private void referred() {
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

    private void keyworker(String day, String who) {
        happened("manager", new KeyworkerAssigned(JOURNEY, CLIENT, on(day), who, Personal.of(new Reason(null))));
    }

    private void plan(String day, String who) {
        var content = new PlanContent(
                List.of(),
                List.of(new PlanRole(Party.INDIVIDUAL, who, null), new PlanRole(Party.CLIENT, "Maple", null)),
                new Agreement(AgreementStatus.AGREED, null, null));
        happened(
                "clinician",
                new InitialCarePlanAgreed(
                        JOURNEY, CLIENT, on(day), LocalDate.parse("2026-12-01"), "given", null, Personal.of(content)));
    }

    private void session(String day, @Nullable String risk, @Nullable Instant next) {
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

    private void booked(UUID appointment, String day) {
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

    private void contact(String day, ContactOutcome outcome) {
        happened(
                "receptionist",
                new ContactRecorded(JOURNEY, CLIENT, on(day), outcome, "telephone", Personal.of(new Note(null))));
    }

    private void discharged(String day, Exit exit) {
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

    private void inError(int entry) {
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

    private void happened(String actor, JourneyEvent event) {
        long version = recorded.size() + 1L;
        recorded.add(new Recorded<>(event, new UUID(9, version), version, version, Instant.EPOCH, actor));
    }

    private static Effective on(String day) {
        return Effective.on(LocalDate.parse(day), LONDON);
    }

    private CareTeam team() {
        return new TeamOfStream<>(LONDON, recorded).team();
    }

    private boolean open() {
        return team().services().getFirst().open();
    }

    private List<String> days() {
        return team().services().getFirst().days().stream()
                .map(LocalDate::toString)
                .toList();
    }

    private List<String> with(Relationship relationship) {
        return team().ties().stream()
                .filter(tie -> tie.relationship() == relationship)
                .map(Tie::person)
                .toList();
    }
}
