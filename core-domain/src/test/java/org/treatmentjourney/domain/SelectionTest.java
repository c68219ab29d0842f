package org.treatmentjourney.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private static final UUID STREAM = new UUID(1, 1);
    private static final Instant NINE = Instant.parse("2026-11-20T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-11-20T10:00:00Z");

    private record Happened(String what, Effective effective) implements DomainEvent {
        @Override
        public UUID stream() {
            return STREAM;
        }

        @Override
        public UUID subject() {
            return STREAM;
        }
    }

    @Test
    void what_was_true_earlier_comes_first_even_if_it_was_recorded_later() {
        assertOrder(List.of(happened("later", TEN, 1), happened("earlier", NINE, 2)), "earlier", "later");
    }

    @Test
    void what_was_true_at_the_same_time_keeps_its_place_in_the_log() {
        assertOrder(List.of(happened("second", NINE, 8), happened("first", NINE, 7)), "first", "second");
    }

    @Test
    void places_in_the_log_are_compared_as_numbers() {
        assertOrder(List.of(happened("b", NINE, 10), happened("a", NINE, 9)), "a", "b");
    }

    @Test
    void a_day_counts_from_its_start() {
        var day = new Happened("day", Effective.on(LocalDate.parse("2026-11-20"), Specification.ZONE));

        assertOrder(List.of(happened("nine", NINE, 1), recorded(day, 2)), "day", "nine");
    }

    @Test
    void nothing_is_left_out_and_the_stream_itself_is_not_touched() {
        List<Recorded<Happened>> stream = new ArrayList<>(List.of(happened("b", TEN, 1), happened("a", NINE, 2)));
        List<Recorded<Happened>> before = List.copyOf(stream);

        assertThat(Selection.current(stream)).hasSameElementsAs(before);
        assertThat(stream).isEqualTo(before);
    }

    @Test
    void an_event_counts_only_if_it_was_known_by_then() {
        var stream = List.of(happened("first", NINE, 1), happened("second", NINE, 2), happened("third", NINE, 3));

        assertThat(new Selection(2, null).of(stream))
                .extracting(r -> r.event().what())
                .containsExactly("first", "second");
    }

    @Test
    void an_event_counts_only_if_it_was_true_by_then_and_the_very_moment_belongs_to_it() {
        var stream = List.of(happened("ten", TEN, 1), happened("nine", NINE, 2));

        assertThat(new Selection(Long.MAX_VALUE, NINE).of(stream))
                .extracting(r -> r.event().what())
                .containsExactly("nine");
        assertThat(new Selection(1, NINE).of(stream)).isEmpty();
    }

    private static void assertOrder(List<Recorded<Happened>> stream, String... expected) {
        assertThat(Selection.current(stream)).extracting(r -> r.event().what()).containsExactly(expected);
    }

    private static Recorded<Happened> happened(String what, Instant at, long position) {
        return recorded(new Happened(what, Effective.at(at)), position);
    }

    private static Recorded<Happened> recorded(Happened event, long position) {
        return new Recorded<>(event, new UUID(0, position), position, position, Specification.NOW, "clinician");
    }
}
