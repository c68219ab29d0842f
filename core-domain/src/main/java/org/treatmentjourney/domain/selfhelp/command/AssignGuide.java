package org.treatmentjourney.domain.selfhelp.command;

import java.util.UUID;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.selfhelp.event.GuideAssigned;
import org.treatmentjourney.domain.shape.PersonId;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Say who guides the course from now on.")
@Yields({GuideAssigned.class})
public record AssignGuide(
        UUID selfHelpId, @Required @PersonId String guide) implements SelfHelpCommand {}
