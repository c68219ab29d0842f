package org.treatmentjourney.domain.selfhelp.value;

import org.jspecify.annotations.Nullable;

/** What the client means to do until the next call: what, when and how. */
public record NextStep(
        @Nullable String what,
        @Nullable String when,
        @Nullable String how) {}
