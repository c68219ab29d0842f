package org.treatmentjourney.domain.link.command;

import java.util.UUID;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.link.event.DuplicateLinked;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Say that two clients are one person; their records stay apart and are read together.")
@Yields({DuplicateLinked.class})
public record LinkDuplicate(
        UUID linksId,
        @Required UUID clientId,
        @Required UUID duplicateId,
        @Required @Coded("link-reason") String reason)
        implements LinkCommand {}
