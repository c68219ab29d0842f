package org.treatmentjourney.query.erasure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.query.projection.Freshness;

/**
 * The records that the privacy officer looks after. Nothing is erased by itself.
 *
 * @param items what somebody asked for first, then what need not be kept for longer, what is held, and what is erased
 * @param more how many more need not be kept for longer; they stand here once these have been dealt with
 */
public record Erasures(List<Item> items, int more, Freshness freshness) {

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
     * @param inError whether the person was registered in error
     * @param alsoKnownAs the other records of the same person, which count as well
     * @param open whether a service still looks after the person
     * @param heldElsewhere whether a legal hold keeps another record of the person
     * @param keptUntil the first day on which it need not be kept for longer; null once it has been erased
     * @param due whether that day has come and nobody looks after them
     */
    public record Item(
            UUID clientId,
            Standing standing,
            @Nullable String name,
            boolean inError,
            List<UUID> alsoKnownAs,
            ErasureState.@Nullable Said requested,
            ErasureState.@Nullable Said held,
            ErasureState.@Nullable Done erased,
            boolean open,
            boolean heldElsewhere,
            @Nullable LocalDate keptUntil,
            boolean due) {

        static Item of(UUID client, @Nullable String name, Records records, LocalDate today) {
            ErasureState said = records.said().getOrDefault(client, ErasureState.none(client));
            Records.Terms terms = records.terms(client);
            boolean erased = said.erased() != null;
            return new Item(
                    client,
                    standing(said),
                    name,
                    records.inError().contains(client),
                    terms.others(),
                    said.requested(),
                    said.held(),
                    said.erased(),
                    terms.open(),
                    terms.heldElsewhere(),
                    erased ? null : terms.until(),
                    !erased && terms.over(today));
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
