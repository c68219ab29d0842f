package org.treatmentjourney.domain.journey.value;

import org.jspecify.annotations.Nullable;

/** A note under the three headings current, assessment, actions (AKTUELT, VURDERING, TILTAK). */
public record ClinicalNote(
        @Nullable String current,
        @Nullable String assessment,
        @Nullable String actions) {}
