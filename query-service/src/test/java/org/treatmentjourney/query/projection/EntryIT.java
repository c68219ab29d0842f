package org.treatmentjourney.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.treatmentjourney.query.Story.CLIENT;
import static org.treatmentjourney.query.Story.JOURNEY;
import static org.treatmentjourney.query.projection.ToldStory.CLINICIAN;
import static org.treatmentjourney.query.projection.ToldStory.ELSEWHERE;
import static org.treatmentjourney.query.projection.ToldStory.FIRST;
import static org.treatmentjourney.query.projection.ToldStory.OTHER_SERVICE;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.treatmentjourney.domain.ErrorReason;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.access.AccessRefused;
import org.treatmentjourney.domain.access.Action;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.journey.event.EntryMarkedInError;
import org.treatmentjourney.query.Story;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Seen;
import org.treatmentjourney.query.timeline.Entry;
import org.treatmentjourney.query.timeline.EntryQueries;
import org.treatmentjourney.query.timeline.FindEntry;
import org.treatmentjourney.query.timeline.FindTimeline;
import org.treatmentjourney.query.timeline.Timeline;
import org.treatmentjourney.query.timeline.TimelineQueries;

/** A single entry says what was written of it, to whoever may see it on the timeline and to nobody else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntryIT {

    private final ToldStory answers = new ToldStory();

    @AfterAll
    void end() {
        answers.close();
    }

    @Test
    void an_entry_says_all_that_was_written_of_it() {
        assertThat(timeline(answers, List.of())).hasSizeGreaterThan(10).allSatisfy(item -> {
            Entry entry = entry(item.eventId(), CLINICIAN);
            assertThat(entry.item()).isEqualTo(item);
            assertThat(entry.payload().get("clientId").asString()).isEqualTo(CLIENT.toString());
        });
        Timeline.Item contact = one("ContactRecorded");
        assertThat(contact.title()).isEqualTo("Kontaktforsøk");
        assertThat(entry(contact.eventId(), CLINICIAN)
                        .payload()
                        .at("/personal/note")
                        .asString())
                .isEqualTo("rang twice");
    }

    @Test
    void an_entry_is_closed_to_whoever_has_nothing_to_do_with_the_client_and_unknown_elsewhere() {
        UUID entry = one("ContactRecorded").eventId();
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> entry(entry, OTHER_SERVICE));
        assertThatExceptionOfType(Unknown.class)
                .isThrownBy(() -> entry(entry, ELSEWHERE))
                .satisfies(unknown -> assertThat(unknown.code()).isEqualTo("client.unknown"));
        assertThatExceptionOfType(Unknown.class)
                .isThrownBy(() -> entry(new UUID(1, 1), CLINICIAN))
                .satisfies(unknown -> assertThat(unknown.code()).isEqualTo("entry.unknown"));
    }

    @Test
    void an_entry_in_error_is_read_struck_and_one_about_another_person_by_nobody() {
        UUID missed = one("SessionMissed").eventId();
        mark(missed, ErrorReason.DUPLICATE, 12);
        Entry struck = entry(missed, CLINICIAN);
        assertThat(struck.item().errorReason()).isEqualTo(ErrorReason.DUPLICATE);
        assertThat(struck.payload().get("reason").asString()).isEqualTo("did-not-attend");

        UUID review = one("CarePlanReviewed").eventId();
        mark(review, ErrorReason.WRONG_PERSON, 13);
        assertThatExceptionOfType(Unknown.class).isThrownBy(() -> entry(review, CLINICIAN));
    }

    @Test
    void an_erased_client_leaves_no_words() {
        try (var other = new ToldStory()) {
            UUID contact = one(other, "ContactRecorded").eventId();
            other.world.keys.shred(CLIENT);
            Entry erased = entry(other, contact, CLINICIAN);
            assertThat(erased.item().title()).isEqualTo("Kontaktforsøk");
            assertThat(erased.payload().get("personal").asString()).isEqualTo("erased");
            assertThat(erased.payload().toString()).doesNotContain("rang twice");
        }
    }

    private void mark(UUID entry, ErrorReason reason, long version) {
        answers.world.append(List.of(new EntryMarkedInError(
                JOURNEY, CLIENT, Story.when("2026-11-29T10:00"), entry, reason, null, Personal.of(new Note(null)))));
        var seen = List.of(new Seen(JOURNEY, version));
        await().atMost(Duration.ofMinutes(1))
                .ignoreExceptions()
                .until(() -> !timeline(answers, seen).isEmpty());
    }

    private Timeline.Item one(String type) {
        return one(answers, type);
    }

    private static Timeline.Item one(ToldStory story, String type) {
        return timeline(story, List.of()).stream()
                .filter(item -> item.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static List<Timeline.Item> timeline(ToldStory story, List<Seen> seen) {
        return story.queries(TimelineQueries.class)
                .handle(
                        new FindTimeline(CLIENT, FIRST, "nb-NO", seen, PointInTime.NOW),
                        story.as(CLINICIAN, Action.FIND_TIMELINE))
                .items();
    }

    private Entry entry(UUID eventId, Person person) {
        return entry(answers, eventId, person);
    }

    private static Entry entry(ToldStory story, UUID eventId, Person person) {
        return story.queries(EntryQueries.class)
                .handle(new FindEntry(CLIENT, eventId, "nb-NO", List.of()), story.as(person, Action.FIND_ENTRY));
    }
}
