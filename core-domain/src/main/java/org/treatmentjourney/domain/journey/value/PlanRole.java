package org.treatmentjourney.domain.journey.value;

import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.shape.Required;

/**
 * Who does what in a plan.
 *
 * @param thirdParty whether this says something of somebody else that the client's own copy leaves out
 */
public record PlanRole(
        @Required Party party,
        @Required String who,
        @Nullable String responsibility,
        @Nullable Boolean thirdParty) {

    public PlanRole(Party party, String who, @Nullable String responsibility) {
        this(party, who, responsibility, null);
    }
}
