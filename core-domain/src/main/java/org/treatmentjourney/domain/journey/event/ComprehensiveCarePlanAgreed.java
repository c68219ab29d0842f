package org.treatmentjourney.domain.journey.event;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Revision;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.value.PlanContent;

@Revision(2)
@Sentence("A care plan for all four domains was made.")
public record ComprehensiveCarePlanAgreed(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        LocalDate reviewOn,
        String copy,
        @Nullable String keyworker,
        Personal<PlanContent> personal)
        implements CarePlanEvent {}
