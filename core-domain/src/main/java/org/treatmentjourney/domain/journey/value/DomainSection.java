package org.treatmentjourney.domain.journey.value;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.shape.Required;

/**
 * What a plan says of one domain of life.
 *
 * @param thirdParty whether this says something of somebody else that the client's own copy leaves out
 */
public record DomainSection(
        @Required LifeDomain domain,
        @Required DomainAnswer answer,
        @Nullable List<String> needs,
        @Nullable List<Intervention> interventions,
        @Nullable Boolean thirdParty) {

    public DomainSection(
            LifeDomain domain,
            DomainAnswer answer,
            @Nullable List<String> needs,
            @Nullable List<Intervention> interventions) {
        this(domain, answer, needs, interventions, null);
    }
}
