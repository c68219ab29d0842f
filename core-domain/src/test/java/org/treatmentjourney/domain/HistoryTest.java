package org.treatmentjourney.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final UUID STREAM = new UUID(1, 1);
    private static final Instant NINE = Instant.parse("2026-11-20T09:00:00Z");

    private interface Event extends DomainEvent {
        @Override
        default UUID stream() {
            return STREAM;
        }

        @Override
        default UUID subject() {
            return STREAM;
        }
    }

    private record Said(String what, Effective effective) implements Event {}

    private record Struck(UUID eventId, Effective effective) implements Event, Marking {
        @Override
        public ErrorReason reason() {
            return ErrorReason.OTHER;
        }

        @Override
        public @Nullable UUID replacedBy() {
            return null;
        }
    }

    private final List<List<String>> folded = new ArrayList<>();
    private final History<List<String>, Event> history = new History<>(this::evolve);

    @Test
    void an_entry_that_comes_in_order_is_folded_on() {
        said("a", 0);
        said("b", 1);

        assertThat(history.state()).containsExactly("a", "b");
        assertThat(folded).hasSize(2);
    }

    @Test
    void an_entry_from_before_the_last_one_takes_its_place_in_time() {
        said("later", 5);
        said("earlier", 1);
        said("latest", 9);

        assertThat(history.state()).containsExactly("earlier", "later", "latest");
        assertThat(history.version()).isEqualTo(3);
    }

    @Test
    void an_entry_in_error_is_taken_out_and_given_back_with_its_marking() {
        said("a", 0);
        said("b", 1);
        mark(1, 2);
        assertThat(history.state()).containsExactly("b");

        mark(3, 3);
        said("c", 4);
        assertThat(history.state()).containsExactly("a", "b", "c");
    }

    @Test
    void the_entries_stay_as_they_were_recorded() {
        said("later", 5);
        said("earlier", 1);

        assertThat(history.entries()).extracting(Recorded::version).containsExactly(1L, 2L);
    }

    private void said(String what, int hour) {
        add(new Said(what, Effective.at(NINE.plusSeconds(hour * 3600L))));
    }

    private void mark(long version, int hour) {
        add(new Struck(new UUID(0, version), Effective.at(NINE.plusSeconds(hour * 3600L))));
    }

    private void add(Event event) {
        long version = history.version() + 1;
        history.add(new Recorded<>(event, new UUID(0, version), version, version, NINE, "clinician"));
    }

    private List<String> evolve(@Nullable List<String> state, Recorded<Event> entry) {
        List<String> next = new ArrayList<>(state == null ? List.of() : state);
        if (entry.event() instanceof Said said) {
            next.add(said.what());
        }
        folded.add(next);
        return next;
    }
}
