package org.treatmentjourney.domain.journey.command;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.ChoiceOffered;
import org.treatmentjourney.domain.shape.Between;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record the choices that the client was given.")
@Yields({ChoiceOffered.class})
public record OfferChoice(
        UUID journeyId,
        @Required @Between(min = 1, max = 20) List<String> offered,
        @Nullable String chosen) implements EngagementCommand {}
