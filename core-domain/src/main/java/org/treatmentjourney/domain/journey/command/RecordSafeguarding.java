package org.treatmentjourney.domain.journey.command;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.SafeguardingRecorded;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record a safeguarding concern for a child or an adult, and who was told.")
@Yields({SafeguardingRecorded.class})
public record RecordSafeguarding(
        UUID journeyId,
        @Required @Coded("safeguarding-concern") String concern,
        @Coded("children-at-home") @Nullable String childrenInHousehold,
        @Coded("safe-storage") @Nullable String safeStorage,
        @Nullable String toldWhom,
        @Nullable Instant toldAt,
        @Nullable String note)
        implements RiskCommand {}
