package org.treatmentjourney.domain.journey.command;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.WaysOfContactAgreed;
import org.treatmentjourney.domain.shape.Between;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Language;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Agree how the client can be reached and what makes it easier to come.")
@Yields({WaysOfContactAgreed.class})
public record AgreeWaysOfContact(
        UUID journeyId,

        @Required @Between(min = 1, max = 20) @Coded("contact-way")
        List<String> ways,

        @Nullable Boolean interpreter,
        @Language @Nullable String interpreterLanguage,
        @Nullable String goodTimes,
        @Nullable String avoid,
        @Nullable String accessNeeds,
        @Nullable String transport)
        implements EngagementCommand {}
