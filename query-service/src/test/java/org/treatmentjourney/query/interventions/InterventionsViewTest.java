package org.treatmentjourney.query.interventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.query.Story.CLIENT;
import static org.treatmentjourney.query.Story.JOURNEY;
import static org.treatmentjourney.query.Story.referred;
import static org.treatmentjourney.query.Story.when;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.event.InterventionAppointmentOffered;
import org.treatmentjourney.domain.journey.event.InterventionEnded;
import org.treatmentjourney.domain.journey.event.InterventionReferred;
import org.treatmentjourney.domain.journey.event.InterventionStarted;
import org.treatmentjourney.domain.journey.value.InterventionExit;
import org.treatmentjourney.domain.journey.value.Reason;
import org.treatmentjourney.query.Story;

class InterventionsViewTest {

    private static final UUID HELP = new UUID(6, 1);

    private final InterventionsView view = new InterventionsView();

    @Test
    void the_first_clock_stops_with_the_first_appointment_offered_and_the_second_with_the_start() {
        Intervention help = waited().then(new InterventionStarted(JOURNEY, CLIENT, when("2026-11-20"), HELP))
                .in(view)
                .interventions()
                .getFirst();
        assertThat(help.firstAppointmentOn()).isEqualTo(LocalDate.parse("2026-11-13"));
        assertThat(help.started()).isEqualTo(when("2026-11-20"));
    }

    @Test
    void a_later_offer_does_not_start_the_clock_again() {
        Story story = waited().then(offered("2026-11-12", "2026-11-19"));
        assertThat(story.in(view).interventions().getFirst().firstAppointmentOn())
                .isEqualTo(LocalDate.parse("2026-11-13"));
    }

    @Test
    void an_end_says_how_it_ended_and_several_run_side_by_side() {
        var other = new InterventionReferred(
                JOURNEY,
                CLIENT,
                when("2026-11-05"),
                new UUID(6, 2),
                "recovery-support",
                "community",
                null,
                Personal.of(new InterventionReferred.Details(null, null)));
        var ended = new InterventionEnded(
                JOURNEY,
                CLIENT,
                when("2026-11-25"),
                HELP,
                InterventionExit.UNPLANNED,
                Personal.of(new Reason("moved away")));
        assertThat(waited().then(other).then(ended).in(view).interventions())
                .extracting(Intervention::exit)
                .containsExactly(InterventionExit.UNPLANNED, null);
    }

    @Test
    void what_was_told_of_it_with_an_earlier_date_than_the_referral_is_not_lost() {
        Story story = referred().then(new InterventionStarted(JOURNEY, CLIENT, when("2026-11-03"), HELP));
        assertThat(story.in(view).interventions().getFirst().referred()).isNull();
        Intervention help = waited().then(new InterventionStarted(JOURNEY, CLIENT, when("2026-11-03"), HELP))
                .in(view)
                .interventions()
                .getFirst();
        assertThat(help.referred()).isEqualTo(when("2026-11-04"));
        assertThat(help.started()).isEqualTo(when("2026-11-03"));
    }

    private static Story waited() {
        return referred()
                .then(new InterventionReferred(
                        JOURNEY,
                        CLIENT,
                        when("2026-11-04"),
                        HELP,
                        "psychosocial",
                        "community",
                        List.of("cbt"),
                        Personal.of(new InterventionReferred.Details(null, null))))
                .then(offered("2026-11-06", "2026-11-13"));
    }

    private static InterventionAppointmentOffered offered(String on, String first) {
        return new InterventionAppointmentOffered(JOURNEY, CLIENT, when(on), HELP, LocalDate.parse(first));
    }
}
