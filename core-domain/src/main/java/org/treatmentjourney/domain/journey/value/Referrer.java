package org.treatmentjourney.domain.journey.value;

import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.shape.ThirdParty;

/** Who referred the client and whether they wish to hear back. */
public record Referrer(
        @Nullable String who,
        @ThirdParty @Nullable String contact,
        @Nullable Boolean wantsFeedback) {}
