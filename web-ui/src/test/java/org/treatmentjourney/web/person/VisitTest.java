package org.treatmentjourney.web.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.query.access.asked.ClientLooks;

class VisitTest {

    @Test
    void what_one_person_looked_at_within_a_minute_is_one_visit() {
        assertThat(Visit.of(List.of(
                        look("10:00:59", "clinician", "timeline"),
                        look("10:00:58", "clinician", "stages"),
                        look("10:00:57", "manager", "client"),
                        look("10:00:02", "clinician", "timeline"),
                        look("09:59:59", "clinician", "client"))))
                .extracting(Visit::person, visit -> List.copyOf(visit.views()))
                .containsExactly(
                        tuple("clinician", List.of("timeline", "stages")),
                        tuple("manager", List.of("client")),
                        tuple("clinician", List.of("timeline")),
                        tuple("clinician", List.of("client")));
    }

    @Test
    void the_service_is_left_out_of_what_a_visit_rests_on() {
        var look = new ClientLooks.Item(
                Instant.EPOCH, "clinician", "clinician", "harbour", "TREAT", "service:chemsex-clinic", "client");
        assertThat(Visit.of(List.of(look)).getFirst().tie()).isEqualTo("service");
    }

    private static ClientLooks.Item look(String time, String person, String view) {
        return new ClientLooks.Item(
                Instant.parse("2026-11-30T" + time + "Z"), person, person, "harbour", "TREAT", "keyworker", view);
    }
}
