package org.treatmentjourney.domain.journey.command;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.ReferralAccepted;
import org.treatmentjourney.domain.journey.value.Criterion;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Accept a referral, with the criteria it was held against.")
@Yields({ReferralAccepted.class})
public record AcceptReferral(
        UUID journeyId,
        @Nullable List<Criterion> criteria,
        @Nullable String note) implements ReferralCommand {}
