package org.treatmentjourney.domain.journey.value;

import java.util.List;
import org.treatmentjourney.domain.shape.Required;

/** The personal part of a care plan. */
public record PlanContent(
        @Required List<DomainSection> domains,
        @Required List<PlanRole> roles,
        @Required Agreement agreement) {}
