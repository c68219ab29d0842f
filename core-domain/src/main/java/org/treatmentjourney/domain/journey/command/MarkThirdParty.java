package org.treatmentjourney.domain.journey.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.ThirdPartyMarked;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Mark an entry that tells about somebody else or comes from them; the client's copies leave it out.")
@Yields({ThirdPartyMarked.class})
public record MarkThirdParty(
        UUID journeyId, @Required UUID eventId, @Nullable String note) implements ThirdPartyCommand {}
