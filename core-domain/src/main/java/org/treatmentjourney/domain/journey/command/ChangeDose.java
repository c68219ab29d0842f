package org.treatmentjourney.domain.journey.command;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.journey.event.DoseChanged;
import org.treatmentjourney.domain.shape.Between;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record another dose, or another way of taking it.")
@Yields({DoseChanged.class})
public record ChangeDose(
        UUID journeyId,
        @Required UUID prescriptionId,
        @Nullable LocalDate changedOn,
        @Required @Between(min = 1, max = 5000) Integer dailyDoseMg,
        @Nullable LocalDate appliesFrom,
        @Nullable Boolean supervised,
        @Coded("weekday") @Nullable List<String> collectionDays,
        @Between(min = 0, max = 31) @Nullable Integer takeHomeDoses,
        @Nullable String note)
        implements PrescriptionCommand {
    @Override
    public When when() {
        return When.on(changedOn);
    }
}
