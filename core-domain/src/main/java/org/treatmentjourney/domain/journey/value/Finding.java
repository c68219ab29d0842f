package org.treatmentjourney.domain.journey.value;

import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.shape.Required;

/** What a comprehensive assessment found in one domain. */
public record Finding(@Required LifeDomain domain, @Nullable String findings) {}
