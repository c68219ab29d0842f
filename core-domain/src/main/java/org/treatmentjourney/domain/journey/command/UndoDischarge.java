package org.treatmentjourney.domain.journey.command;

import java.util.UUID;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.DischargeUndone;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Undo the last discharge: what ended with it stands again (R36).")
@Yields({DischargeUndone.class})
public record UndoDischarge(UUID journeyId, @Required String reason) implements EndingCommand {}
