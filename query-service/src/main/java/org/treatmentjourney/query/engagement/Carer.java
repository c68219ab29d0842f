package org.treatmentjourney.query.engagement;

import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.journey.event.CarerInvolved;
import org.treatmentjourney.query.view.Dated;

/** A relative or friend, and what they may be told. */
public record Carer(String mayBeTold, @Nullable Boolean ownSupportOffered, Dated<CarerInvolved.Details> told) {}
