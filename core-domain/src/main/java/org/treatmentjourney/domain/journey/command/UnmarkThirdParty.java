package org.treatmentjourney.domain.journey.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.ThirdPartyUnmarked;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Take back that an entry tells about somebody else; the client is given it again.")
@Yields({ThirdPartyUnmarked.class})
public record UnmarkThirdParty(
        UUID journeyId, @Required UUID eventId, @Nullable String note) implements ThirdPartyCommand {}
