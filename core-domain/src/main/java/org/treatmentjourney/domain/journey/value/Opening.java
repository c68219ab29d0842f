package org.treatmentjourney.domain.journey.value;

import org.jspecify.annotations.Nullable;

/** How a session was opened. */
public record Opening(
        @Nullable Boolean frameExplained,
        @Nullable String broughtYou,
        @Nullable String hopes) {}
