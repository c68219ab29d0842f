package org.treatmentjourney.query.bitemporal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.ErrorReason;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.client.event.ClientEvent;
import org.treatmentjourney.domain.client.event.EntryMarkedInError;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.settings.event.SettingsEvent;

/** A log as several people write it at once: some of them late, some in error, and with clocks that differ. */
final class Histories {

    private static final Instant BEGAN = Instant.parse("2026-01-05T09:00:00Z");
    private static final int SKEW_SECONDS = 61;

    private final Random random;
    private final List<UUID> streams;
    private final Happenings happenings;
    private final List<Recorded<DomainEvent>> log = new ArrayList<>();
    private final Map<UUID, Long> versions = new HashMap<>();

    private Histories(Random random) {
        this.random = random;
        UUID client = uuid();
        this.streams = List.of(client, uuid(), uuid(), uuid());
        this.happenings = new Happenings(random, client, streams.getLast());
    }

    static List<Recorded<DomainEvent>> of(Random random, int length) {
        Histories histories = new Histories(random);
        while (histories.log.size() < length) {
            histories.next();
        }
        return histories.log;
    }

    private void next() {
        UUID stream = streams.get(random.nextInt(streams.size()));
        List<Recorded<DomainEvent>> before =
                log.stream().filter(entry -> entry.stream().equals(stream)).toList();
        Instant now = BEGAN.plusSeconds(log.size() * 7200L);
        if (before.isEmpty()) {
            record(happenings.first(stream, Effective.at(now)), now);
        } else if (random.nextInt(6) == 0 && !(before.getFirst().event() instanceof SettingsEvent)) {
            mark(before, now);
        } else {
            record(happenings.any(stream, effective(now)), now);
        }
    }

    /** Mostly now, sometimes long ago, sometimes only known as a day. */
    private Effective effective(Instant now) {
        Instant at = random.nextInt(3) == 0 ? now.minusSeconds(random.nextInt(90 * 86_400)) : now;
        return random.nextInt(4) == 0
                ? Effective.on(at.atZone(Happenings.ZONE).toLocalDate(), Happenings.ZONE)
                : Effective.at(at);
    }

    /** Any entry that counts, a marking among them. */
    private void mark(List<Recorded<DomainEvent>> before, Instant now) {
        Recorded<DomainEvent> wrong = before.get(random.nextInt(before.size()));
        if (Naive.marking(wrong, log) != null) {
            return;
        }
        ErrorReason reason = ErrorReason.values()[random.nextInt(ErrorReason.values().length)];
        Personal<Note> note = Personal.of(new Note("a slip"));
        Effective effective = effective(now);
        record(
                switch (wrong.event()) {
                    case ClientEvent client ->
                        new EntryMarkedInError(client.clientId(), effective, wrong.eventId(), reason, null, note);
                    case JourneyEvent journey ->
                        new org.treatmentjourney.domain.journey.event.EntryMarkedInError(
                                journey.journeyId(),
                                journey.clientId(),
                                effective,
                                wrong.eventId(),
                                reason,
                                null,
                                note);
                    default -> throw new IllegalStateException();
                },
                now);
    }

    private void record(DomainEvent event, Instant now) {
        long version = versions.merge(event.stream(), 1L, Long::sum);
        Instant recordedAt = now.plusSeconds(random.nextInt(-SKEW_SECONDS, SKEW_SECONDS + 1));
        log.add(new Recorded<>(event, uuid(), version, log.size() + 1L, recordedAt, "clinician"));
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
