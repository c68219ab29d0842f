package org.treatmentjourney.domain.link.command;

import java.util.UUID;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.link.event.DuplicateUnlinked;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Say that two clients are not one person after all; everything is as it was before.")
@Yields({DuplicateUnlinked.class})
public record UnlinkDuplicate(
        UUID linksId,
        @Required UUID clientId,
        @Required UUID duplicateId,
        @Required @Coded("unlink-reason") String reason)
        implements LinkCommand {}
