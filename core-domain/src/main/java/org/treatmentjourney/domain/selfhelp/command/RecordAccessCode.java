package org.treatmentjourney.domain.selfhelp.command;

import java.util.UUID;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.selfhelp.event.AccessCodeRecorded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Secret;
import org.treatmentjourney.domain.shape.Short;
import org.treatmentjourney.domain.shape.Yields;

@Sentence(
        "Write down the access code that the tool's own site showed once; it is sealed, and each look at it is recorded.")
@Yields({AccessCodeRecorded.class})
public record RecordAccessCode(
        UUID selfHelpId, @Required @Short @Secret String code) implements SelfHelpCommand {}
