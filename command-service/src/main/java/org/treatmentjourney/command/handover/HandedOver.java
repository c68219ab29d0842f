package org.treatmentjourney.command.handover;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of each journey of a hand-over. */
public record HandedOver(UUID staffId, String from, String to, List<Item> items) {

    /**
     * One journey.
     *
     * @param version the version of the journey after it; null if it was refused
     * @param code why it was refused; null if it was not
     */
    public record Item(
            UUID journeyId,
            @Nullable Long version,
            @Nullable String code,
            @Nullable String detail) {}
}
