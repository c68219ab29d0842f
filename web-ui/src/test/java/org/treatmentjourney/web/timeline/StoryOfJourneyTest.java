package org.treatmentjourney.web.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.ErrorReason;
import org.treatmentjourney.domain.journey.value.Stage;
import org.treatmentjourney.query.stages.Stages;
import org.treatmentjourney.query.timeline.Timeline;
import org.treatmentjourney.web.text.Days;

class StoryOfJourneyTest {

    private final Days days =
            new Days(Clock.fixed(Instant.parse("2026-11-30T09:00:00Z"), ZoneOffset.UTC), ZoneId.of("UTC"));

    @Test
    void an_episode_ends_with_a_discharge_and_another_begins_with_a_return() {
        var story = List.of(
                happened("ReturnedToTreatment", "2026-09-01"),
                happened("Discharged", "2026-06-01"),
                happened("ClientReferred", "2026-02-01"),
                happened("EnquiryRecorded", "2026-01-20"));
        assertThat(Episode.of(story, true, days))
                .extracting(Episode::from, Episode::until)
                .containsExactly(tuple(day("2026-01-20"), day("2026-06-01")), tuple(day("2026-09-01"), null));
    }

    @Test
    void who_came_back_without_a_return_being_recorded_is_on_the_way_all_the_same() {
        var story = List.of(happened("Discharged", "2026-06-01"), happened("ClientReferred", "2026-02-01"));
        assertThat(Episode.of(story, false, days)).hasSize(1);
        assertThat(Episode.of(story, true, days)).hasSize(2).last().isEqualTo(new Episode(null, null, null, null));
    }

    @Test
    void days_stand_in_the_stage_that_held_on_them_and_before_the_first_in_none() {
        var engaged = stage(Stage.ENGAGEMENT, "2026-03-01", "2026-05-01");
        var persuaded = stage(Stage.PERSUASION, "2026-05-01", null);
        var bands = Band.of(
                List.of(
                        happened("SessionHeld", "2026-05-01"),
                        happened("SessionHeld", "2026-04-30"),
                        happened("ContactRecorded", "2026-04-30"),
                        happened("ClientReferred", "2026-02-01")),
                List.of(engaged, persuaded),
                days);
        assertThat(bands).extracting(Band::stage).containsExactly(persuaded, engaged, null);
        assertThat(bands.get(1).days())
                .singleElement()
                .satisfies(one -> assertThat(one.entries()).hasSize(2));
        assertThat(bands.getLast().days().getFirst().entries().getFirst().begins())
                .isTrue();
    }

    @Test
    void what_was_entered_in_error_begins_and_ends_nothing() {
        var struck = new Timeline.Item(
                UUID.randomUUID(),
                "Discharged",
                "",
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                "",
                true,
                ErrorReason.OTHER,
                null,
                null,
                false);
        assertThat(Episode.ends(struck)).isFalse();
    }

    private static Timeline.Item happened(String type, String on) {
        Instant at = Instant.parse(on + "T10:00:00Z");
        return new Timeline.Item(
                UUID.randomUUID(), type, type, at, at, null, "clinician", false, null, null, null, false);
    }

    private static Stages.Item stage(Stage stage, String since, @Nullable String until) {
        return new Stages.Item(stage, day(since), until == null ? null : day(until), null, "clinician", null, null);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
