package org.treatmentjourney.domain.journey.command;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.TriageAssessed;
import org.treatmentjourney.domain.journey.value.Level;
import org.treatmentjourney.domain.journey.value.Risk;
import org.treatmentjourney.domain.journey.value.Substance;
import org.treatmentjourney.domain.journey.value.Urgency;
import org.treatmentjourney.domain.shape.Between;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Assess what the need is, how serious and how urgent.")
@Yields({TriageAssessed.class})
public record AssessTriage(
        UUID journeyId,
        @Nullable List<Substance> substances,
        @Coded("injecting") @Nullable String injecting,
        @Nullable String overdoseHistory,
        @Coded("dependence") @Nullable String dependence,
        @Coded("pregnancy") @Nullable String pregnancy,
        @Nullable String bloodBorneViruses,
        @Coded("children-at-home") @Nullable String childrenAtHome,
        @Coded("naloxone-at-triage") @Nullable String naloxone,
        @Required Level seriousness,
        @Required Urgency urgency,
        @Between(min = 1, max = 4) @Nullable Integer recommendedTier,
        @Required List<Risk> risks,
        @Nullable List<String> strengths,
        @Nullable String summary)
        implements AssessmentCommand {}
