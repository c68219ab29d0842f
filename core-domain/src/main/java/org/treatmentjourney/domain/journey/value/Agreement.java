package org.treatmentjourney.domain.journey.value;

import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Short;

/** How far the client agrees with the plan, in their own view, and with whom it was agreed. */
public record Agreement(
        @Required AgreementStatus client,
        @Nullable String clientView,
        @Short @Nullable String worker) {}
