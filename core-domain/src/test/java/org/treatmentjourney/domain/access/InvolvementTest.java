package org.treatmentjourney.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.event.AppointmentCancelled;
import org.treatmentjourney.domain.journey.event.DischargeFollowedUp;
import org.treatmentjourney.domain.journey.event.DischargedFromWard;
import org.treatmentjourney.domain.journey.event.Imprisoned;
import org.treatmentjourney.domain.journey.event.PrescriptionEnded;
import org.treatmentjourney.domain.journey.event.PrescriptionStarted;
import org.treatmentjourney.domain.journey.event.ReferralDeclined;
import org.treatmentjourney.domain.journey.event.RiskRaised;
import org.treatmentjourney.domain.journey.event.RiskResolved;
import org.treatmentjourney.domain.journey.value.ContactOutcome;
import org.treatmentjourney.domain.journey.value.Exit;
import org.treatmentjourney.domain.journey.value.Level;
import org.treatmentjourney.domain.journey.value.Risk;
import org.treatmentjourney.domain.journey.value.Script;
import org.treatmentjourney.domain.journey.value.Supply;

/** When a service looks after a client, and on which days it meets them. */
class InvolvementTest extends TeamStory {

    private static final UUID STAY = new UUID(9, 1);

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

    /** R36. */
    @Test
    void somebody_who_left_a_ward_is_followed_up_after_a_discharge_and_cared_for_on_the_days_of_danger() {
        referred();
        happened("clinician", leftWard("2026-11-09"));
        discharged("2026-11-10", Exit.PLANNED);
        assertThat(open()).isTrue();
        assertThat(days()).hasSize(29).contains("2026-11-09", "2026-12-07");

        happened(
                "clinician",
                new DischargeFollowedUp(
                        JOURNEY,
                        CLIENT,
                        on("2026-11-11"),
                        STAY,
                        ContactOutcome.REACHED,
                        null,
                        null,
                        Personal.of(new Note(null))));
        assertThat(open()).isFalse();
        assertThat(days()).hasSize(29);

        discharged("2026-11-12", Exit.DIED);
        assertThat(days()).isEmpty();
    }

    @Test
    void whoever_is_in_prison_is_not_left_alone_by_the_service() {
        referred();
        happened(
                "clinician",
                new Imprisoned(
                        JOURNEY,
                        CLIENT,
                        on("2026-11-09"),
                        STAY,
                        Personal.of(new Imprisoned.Details(null, null, null))));
        assertThat(open()).isTrue();
    }

    /** R36. */
    @Test
    void somebody_who_is_prescribed_for_is_looked_after_until_that_ends() {
        UUID prescription = new UUID(9, 1);
        Script script = new Script(
                "methadone",
                "tablet",
                60,
                true,
                null,
                on("2026-11-04").day(LONDON),
                on("2026-11-20").day(LONDON),
                null,
                null,
                null,
                null,
                null);
        referred();
        happened(
                "prescriber",
                new PrescriptionStarted(
                        JOURNEY,
                        CLIENT,
                        on("2026-11-03"),
                        prescription,
                        "here",
                        script,
                        Personal.of(new Supply("prescriber", null, null))));
        discharged("2026-11-10", Exit.PLANNED);
        assertThat(open()).isTrue();

        happened(
                "prescriber",
                new PrescriptionEnded(
                        JOURNEY, CLIENT, on("2026-11-12"), prescription, "completed", Personal.of(new Note(null))));
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

    private static DischargedFromWard leftWard(String day) {
        return new DischargedFromWard(
                JOURNEY,
                CLIENT,
                on(day),
                STAY,
                null,
                "no-prescription",
                "no-plan",
                null,
                null,
                null,
                null,
                Personal.of(new DischargedFromWard.Details("no", false, null, null, null)));
    }
}
