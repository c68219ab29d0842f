package org.treatmentjourney.domain.client.value;

import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.shape.AnyOf;
import org.treatmentjourney.domain.shape.Short;

/** What somebody is called. A family name or an alias is enough. */
@AnyOf({"family", "alias"})
public record PersonName(
        @Short @Nullable String given,
        @Short @Nullable String family,
        @Short @Nullable String alias,
        @Short @Nullable String preferred,
        @Short @Nullable String pronouns) {}
