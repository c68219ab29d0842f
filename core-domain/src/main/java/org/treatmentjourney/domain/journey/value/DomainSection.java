package org.treatmentjourney.domain.journey.value;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.shape.Required;

/** What a plan says of one domain of life. */
public record DomainSection(
        @Required LifeDomain domain,
        @Required DomainAnswer answer,
        @Nullable List<String> needs,
        @Nullable List<Intervention> interventions) {}
