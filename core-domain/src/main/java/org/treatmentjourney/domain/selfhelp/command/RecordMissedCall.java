package org.treatmentjourney.domain.selfhelp.command;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.value.MissedReason;
import org.treatmentjourney.domain.selfhelp.event.GuidanceCallMissed;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record a guidance call that did not take place; it is followed up, and ends nothing.")
@Yields({GuidanceCallMissed.class})
public record RecordMissedCall(
        UUID selfHelpId,
        @Required Instant plannedAt,
        @Required MissedReason reason,
        @Nullable Instant nextCallAt,
        @Nullable String note)
        implements GuidanceCommand {}
