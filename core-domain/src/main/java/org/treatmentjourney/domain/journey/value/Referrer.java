package org.treatmentjourney.domain.journey.value;

import org.jspecify.annotations.Nullable;

/** Who referred the client and whether they wish to hear back. */
public record Referrer(
        @Nullable String who,
        @Nullable String contact,
        @Nullable Boolean wantsFeedback) {}
