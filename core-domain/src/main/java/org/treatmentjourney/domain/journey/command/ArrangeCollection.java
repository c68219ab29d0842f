package org.treatmentjourney.domain.journey.command;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.CollectionArranged;
import org.treatmentjourney.domain.shape.Between;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Arrange a collection with the pharmacy, with the doses that are taken home.")
@Yields({CollectionArranged.class})
public record ArrangeCollection(
        UUID journeyId,
        @Required UUID prescriptionId,
        @Required LocalDate collectOn,
        @Required @Between(min = 0, max = 31) Integer takeHomeDoses,
        @Nullable String note)
        implements PrescriptionCommand {}
