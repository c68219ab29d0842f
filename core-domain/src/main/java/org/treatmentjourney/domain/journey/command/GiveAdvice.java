package org.treatmentjourney.domain.journey.command;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.AdviceGiven;
import org.treatmentjourney.domain.shape.Between;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Language;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record the advice and information that was given.")
@Yields({AdviceGiven.class})
public record GiveAdvice(
        UUID journeyId,

        @Required @Between(min = 1, max = 20) @Coded("advice-topic")
        List<String> topics,

        @Language @Nullable String language,
        @Nullable String leaflet,
        @Nullable String note)
        implements HelpCommand {}
