package org.treatmentjourney.domain.journey.command;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.SuppliesGiven;
import org.treatmentjourney.domain.shape.Between;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record the harm-reduction supplies that were given.")
@Yields({SuppliesGiven.class})
public record GiveSupplies(
        UUID journeyId,

        @Required @Between(min = 1, max = 20) @Coded("supply")
        List<String> items,

        @Nullable String note)
        implements HelpCommand {}
