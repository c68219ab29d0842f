package org.treatmentjourney.domain.group.value;

import org.jspecify.annotations.Nullable;

/** What came of a group. */
public record GroupOutcome(
        String summary, @Nullable String wentWell, @Nullable String change) {}
