package org.treatmentjourney.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.query.Story;
import org.treatmentjourney.query.view.View;

/** What was known at an instant is a prefix of the log, although the clocks of its writers differ by a minute. */
class KnownAtIT {

    private static final Instant NINE = Instant.parse("2026-11-02T09:00:00Z");

    private final List<View<?>> none = List.of();
    private final World world = new World(none);

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    void an_event_counts_as_known_once_nothing_before_it_was_recorded_later() {
        append(NINE, NINE.plusSeconds(61), NINE.plusSeconds(10), NINE.plusSeconds(62));

        assertThat(world.source.knownAt(NINE.minusSeconds(1))).isZero();
        assertThat(world.source.knownAt(NINE)).isEqualTo(1);
        assertThat(world.source.knownAt(NINE.plusSeconds(10))).isEqualTo(1);
        assertThat(world.source.knownAt(NINE.plusSeconds(61))).isEqualTo(3);
        assertThat(world.source.knownAt(NINE.plusSeconds(62))).isEqualTo(4);
        assertThat(world.source.knownAt(Instant.now().plusSeconds(999))).isEqualTo(4);
    }

    @Test
    void it_is_the_running_maximum_of_the_recorded_times_whatever_they_are() {
        Random random = new Random(7);
        List<Instant> times = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            times.add(NINE.plusSeconds(2L * i + random.nextInt(-61, 62)));
        }
        append(times.toArray(Instant[]::new));

        for (int i = 0; i < 300; i++) {
            Instant asked = NINE.plusSeconds(random.nextInt(-70, 700));
            assertThat(world.source.knownAt(asked)).as("at %s", asked).isEqualTo(prefix(times, asked));
        }
    }

    private static long prefix(List<Instant> times, Instant asked) {
        int length = 0;
        while (length < times.size() && !times.get(length).isAfter(asked)) {
            length++;
        }
        return length;
    }

    private void append(Instant... recordedAt) {
        for (Instant instant : recordedAt) {
            DomainEvent goal = Story.begins()
                    .goal("2026-11-02", UUID.randomUUID(), "one evening")
                    .recorded()
                    .getLast()
                    .event();
            world.append(List.of(goal), instant);
        }
    }
}
