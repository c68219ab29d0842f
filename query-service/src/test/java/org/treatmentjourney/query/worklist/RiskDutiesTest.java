package org.treatmentjourney.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.query.Story.CLIENT;
import static org.treatmentjourney.query.Story.JOURNEY;
import static org.treatmentjourney.query.Story.ZONE;
import static org.treatmentjourney.query.Story.handover;
import static org.treatmentjourney.query.Story.referred;
import static org.treatmentjourney.query.Story.risk;
import static org.treatmentjourney.query.Story.when;
import static org.treatmentjourney.query.worklist.StoryWork.kinds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.course.Urgent;
import org.treatmentjourney.domain.journey.event.DeathRecorded;
import org.treatmentjourney.domain.journey.event.RiskRaised;
import org.treatmentjourney.domain.journey.event.SessionHeld;
import org.treatmentjourney.domain.journey.event.UrgentRisksAcknowledged;
import org.treatmentjourney.domain.journey.value.Exit;
import org.treatmentjourney.domain.journey.value.Level;
import org.treatmentjourney.query.Story;

/** What follows from a risk until somebody has looked at it. */
class RiskDutiesTest {

    /** R36. */
    @Test
    void a_risk_that_is_to_be_looked_at_again_outlives_a_discharge_and_not_a_death() {
        Story story = referred()
                .then(new RiskRaised(
                        JOURNEY,
                        CLIENT,
                        when("2026-11-03"),
                        new UUID(7, 1),
                        null,
                        LocalDate.parse("2026-11-12"),
                        Personal.of(risk("overdose", Level.MODERATE))))
                .discharged("2026-11-05", Exit.UNPLANNED);
        assertThat(kinds(story)).containsExactly(DutyKind.RISK_CHECK);
        story.then(new DeathRecorded(
                JOURNEY, CLIENT, when("2026-11-06"), Personal.of(new DeathRecorded.Details(null, null, null))));
        assertThat(kinds(story)).isEmpty();
    }

    /** R43. */
    @Test
    void an_urgent_risk_that_nobody_acknowledges_for_two_hours_escalates() {
        Story story = referred().session("2026-11-04T10:00", handover("see again", "2026-11-05"));
        Urgent urgent = story.in(new WorklistView(ZONE)).risks().urgent();
        Instant recordedAt = story.recorded().getLast().recordedAt();
        Policy policy = Policy.of(key -> null);
        assertThat(policy.escalates(urgent, recordedAt.plusSeconds(7199), ZONE)).isFalse();
        assertThat(policy.escalates(urgent, recordedAt.plusSeconds(7200), ZONE)).isTrue();
        UUID session = ((SessionHeld) story.recorded().getLast().event()).sessionId();
        story.then(new UrgentRisksAcknowledged(
                JOURNEY, CLIENT, when("2026-11-04T11:00"), session, Personal.of(new Note(null))));
        assertThat(policy.escalates(
                        story.in(new WorklistView(ZONE)).risks().urgent(), recordedAt.plusSeconds(9999), ZONE))
                .isFalse();
    }
}
