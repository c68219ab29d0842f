package org.treatmentjourney.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.treatmentjourney.benchmark.invented.Happened;
import org.treatmentjourney.benchmark.invented.Life;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.client.event.ClientEvent;
import org.treatmentjourney.log.metadata.Provenance;
import org.treatmentjourney.log.metadata.Purpose;

/** Invented lives as messages, side by side as they are in a real log: a page never holds one life only. */
final class Lives {

    private static final Instant FIRST = Instant.parse("2015-01-05T09:00:00Z");
    private static final int LENGTH = 30;
    private static final int TOGETHER = 500;
    private static final double TOLD_LATE = 0.02;

    private final Random random = new Random(1);
    private final Map<UUID, Long> versions = new HashMap<>();
    private Instant begun = FIRST;

    /** The next lives, of about 15,000 events, in the order in which these were recorded. */
    List<GenericDomainEventMessage<DomainEvent>> chapter() {
        List<Happened> chapter = new ArrayList<>();
        for (int life = 0; life < TOGETHER; life++) {
            Instant first = begun.plus(Duration.ofMinutes(random.nextInt(60 * 24 * 60)));
            chapter.addAll(Life.invented(random, TOLD_LATE, first, LENGTH));
        }
        begun = begun.plus(Duration.ofDays(150));
        chapter.sort(Comparator.comparing(Happened::recordedAt));
        return chapter.stream()
                .map(one ->
                        message(one.event(), versions.merge(one.event().stream(), 1L, Long::sum) - 1, one.recordedAt()))
                .toList();
    }

    static GenericDomainEventMessage<DomainEvent> message(DomainEvent event, long sequence, Instant recordedAt) {
        return new GenericDomainEventMessage<>(
                event instanceof ClientEvent ? "client" : "journey",
                event.stream().toString(),
                sequence,
                new GenericMessage<>(event, provenance()),
                () -> recordedAt);
    }

    static Map<String, String> provenance() {
        return new Provenance(
                        "clinician",
                        "clinician",
                        "harbour",
                        null,
                        Purpose.TREAT,
                        "role:clinician",
                        UUID.randomUUID(),
                        null,
                        "SetGoal",
                        UUID.randomUUID().toString(),
                        UUID.randomUUID().toString(),
                        "benchmark")
                .toMetaData();
    }
}
