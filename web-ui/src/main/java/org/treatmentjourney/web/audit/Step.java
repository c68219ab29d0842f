package org.treatmentjourney.web.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What was recorded at once: one event, or several of one command.
 *
 * @param number from 1
 */
record Step(int number, List<Entry> entries) {

    public Instant recordedAt() {
        return entries.getFirst().event().recordedAt();
    }

    public UUID stream() {
        return entries.getFirst().event().stream();
    }

    public boolean marked() {
        return entries.stream().anyMatch(entry -> entry.marked() != null);
    }
}
