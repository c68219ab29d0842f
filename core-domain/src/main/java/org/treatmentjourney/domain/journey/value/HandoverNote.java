package org.treatmentjourney.domain.journey.value;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.shape.Coded;

/** What the next worker needs to know. */
public record HandoverNote(
        @Nullable String reason,
        @Nullable String recentUse,
        @Nullable Boolean goalIdentified,
        @Nullable String motivation,
        @Nullable String plan,
        @Coded("returning") @Nullable String returning,
        @Nullable List<UrgentRisk> urgentRisks,
        @Nullable Boolean followUpEmail,
        @Nullable String referralMade,
        @Nullable List<String> informationSent) {}
