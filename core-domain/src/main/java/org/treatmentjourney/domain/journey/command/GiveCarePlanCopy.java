package org.treatmentjourney.domain.journey.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.CarePlanCopyGiven;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.PersonId;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record who was given a copy of the care plan (R11, R21).")
@Yields({CarePlanCopyGiven.class})
public record GiveCarePlanCopy(
        UUID journeyId,
        @Required @Coded("copy-recipient") String to,
        @Coded("sharing-basis") @Nullable String basis,
        @PersonId @Nullable String decidedBy,
        @Nullable Boolean clientTold,
        @Coded("copy-form") @Nullable String form,
        @Nullable String recipient)
        implements CarePlanCommand {}
