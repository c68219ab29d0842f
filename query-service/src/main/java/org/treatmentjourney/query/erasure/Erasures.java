package org.treatmentjourney.query.erasure;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.settings.value.Span;
import org.treatmentjourney.query.projection.Freshness;

/**
 * The records that the privacy officer looks after. Nothing is erased by itself.
 *
 * @param items what somebody asked for first, then what need not be kept for longer, what is held, and what is erased
 */
public record Erasures(List<Item> items, Freshness freshness) {

    /** How a record stands. */
    public enum Standing {
        REQUESTED,
        RETENTION_OVER,
        HELD,
        ERASED
    }

    /**
     * One record.
     *
     * @param name null once it has been erased, and if nobody said it
     * @param open whether a service still looks after the person
     * @param keptUntil the first day on which it need not be kept for longer; null once it has been erased
     * @param due whether that day has come and nobody looks after them
     */
    public record Item(
            UUID clientId,
            Standing standing,
            @Nullable String name,
            ErasureState.@Nullable Said requested,
            ErasureState.@Nullable Said held,
            ErasureState.@Nullable Done erased,
            boolean open,
            @Nullable LocalDate keptUntil,
            boolean due) {

        static Item of(
                ErasureState said,
                @Nullable String name,
                @Nullable Kept kept,
                Span retention,
                LocalDate today,
                ZoneId zone) {
            LocalDate until = kept == null || said.erased() != null
                    ? null
                    : retention.after(kept.latest().atZone(zone).toLocalDate());
            boolean open = kept != null && kept.open();
            return new Item(
                    said.clientId(),
                    standing(said),
                    name,
                    said.requested(),
                    said.held(),
                    said.erased(),
                    open,
                    until,
                    until != null && !open && !until.isAfter(today));
        }

        private static Standing standing(ErasureState said) {
            if (said.erased() != null) {
                return Standing.ERASED;
            }
            if (said.requested() != null) {
                return Standing.REQUESTED;
            }
            return said.held() != null ? Standing.HELD : Standing.RETENTION_OVER;
        }
    }
}
