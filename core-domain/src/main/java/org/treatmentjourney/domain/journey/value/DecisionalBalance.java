package org.treatmentjourney.domain.journey.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What speaks for and against a change, where the client is in two minds. */
public record DecisionalBalance(
        @Nullable List<String> pros, @Nullable List<String> cons) {}
