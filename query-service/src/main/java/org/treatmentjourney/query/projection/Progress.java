package org.treatmentjourney.query.projection;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.jspecify.annotations.Nullable;

/** How far the views have come: the segments of this process from memory, those of others from what they have said. */
public final class Progress {

    private static final long LOOK_EVERY_NANOS = 250_000_000;

    private final Projections projections;
    private final StreamingEventProcessor processor;
    private final Following following;
    private final Map<Integer, Long> told = new HashMap<>();
    private Map<Integer, Long> elsewhere = Map.of();
    private long looked = System.nanoTime() - LOOK_EVERY_NANOS;

    Progress(Projections projections, StreamingEventProcessor processor, Following following) {
        this.projections = projections;
        this.processor = processor;
        this.following = following;
    }

    /** Up to here, every event is in the views. */
    public long position() {
        Map<Integer, Long> positions = new HashMap<>(elsewhere());
        positions.putAll(here());
        return positions.values().stream().mapToLong(Long::longValue).min().orElse(0);
    }

    @Nullable
    Instant lastRecordedAt() {
        return following.lastRecordedAt();
    }

    /** Tells the other processes how far the segments of this one are; called every second. */
    public synchronized void tell() {
        here().forEach((segment, position) -> {
            if (!position.equals(told.put(segment, position))) {
                projections
                        .jdbc()
                        .update(
                                "insert into views.progress (segment, position, recorded_at) values (?, ?, ?)"
                                        + " on conflict (segment) do update set position = excluded.position,"
                                        + " recorded_at = coalesce(excluded.recorded_at, progress.recorded_at)",
                                segment,
                                position,
                                atUtc(lastRecordedAt()));
            }
        });
    }

    private Map<Integer, Long> here() {
        Map<Integer, Long> positions = new HashMap<>();
        for (EventTrackerStatus status : processor.processingStatus().values()) {
            positions.put(
                    status.getSegment().getSegmentId(),
                    status.getCurrentPosition().orElse(0));
        }
        return positions;
    }

    private synchronized Map<Integer, Long> elsewhere() {
        if (System.nanoTime() - looked >= LOOK_EVERY_NANOS) {
            Map<Integer, Long> found = new HashMap<>();
            projections
                    .jdbc()
                    .query(
                            "select t.segment, coalesce(p.position, 0) as position from views.token_entry t"
                                    + " left join views.progress p using (segment)",
                            result -> {
                                found.put(result.getInt("segment"), result.getLong("position"));
                            });
            elsewhere = found;
            looked = System.nanoTime();
        }
        return elsewhere;
    }

    private static @Nullable OffsetDateTime atUtc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
