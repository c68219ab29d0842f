package org.treatmentjourney.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.domain.journey.SampleJourney.INTERVENTION;
import static org.treatmentjourney.domain.journey.SampleJourney.JOURNEY;
import static org.treatmentjourney.domain.journey.SampleJourney.begun;
import static org.treatmentjourney.domain.journey.SampleJourney.given;
import static org.treatmentjourney.domain.journey.SampleJourney.november;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.journey.command.EndIntervention;
import org.treatmentjourney.domain.journey.command.OfferInterventionAppointment;
import org.treatmentjourney.domain.journey.command.ReferToIntervention;
import org.treatmentjourney.domain.journey.command.ReviewSubInterventions;
import org.treatmentjourney.domain.journey.command.StartIntervention;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.value.InterventionExit;

class InterventionTest {

    @Test
    void what_nobody_was_referred_to_neither_starts_nor_ends() {
        UUID nobodys = new UUID(6, 9);
        begun().when(new OfferInterventionAppointment(JOURNEY, nobodys, november(25)))
                .unknown("intervention");
        begun().when(new StartIntervention(JOURNEY, nobodys, november(19))).unknown("intervention");
        begun().when(new EndIntervention(JOURNEY, nobodys, InterventionExit.PLANNED, november(19), null))
                .unknown("intervention");
        begun().when(new ReviewSubInterventions(JOURNEY, nobodys, List.of("peer"), null))
                .unknown("intervention");
    }

    @Test
    void an_id_belongs_to_one_intervention() {
        begun().when(new ReferToIntervention(JOURNEY, INTERVENTION, "psychosocial", "prison", null, null, null, null))
                .taken("intervention");
    }

    @Test
    void nothing_ends_before_it_started_whichever_is_told_first() {
        given(and(begun().when(start(19)).accepted()))
                .when(end(18))
                .refused("R34", "intervention.ended-before-started");
        given(and(begun().when(end(18)).accepted()))
                .when(start(19))
                .refused("R34", "intervention.ended-before-started");
        assertThat(given(and(begun().when(start(19)).accepted())).when(end(19)).accepted())
                .isNotEmpty();
        assertThat(given(and(begun().when(end(19)).accepted())).when(start(18)).accepted())
                .isNotEmpty();
    }

    private static StartIntervention start(int day) {
        return new StartIntervention(JOURNEY, INTERVENTION, november(day));
    }

    private static EndIntervention end(int day) {
        return new EndIntervention(JOURNEY, INTERVENTION, InterventionExit.PLANNED, november(day), null);
    }

    private static List<JourneyEvent> and(List<JourneyEvent> more) {
        List<JourneyEvent> past = new ArrayList<>(begun().past());
        past.addAll(more);
        return past;
    }
}
