package org.treatmentjourney.domain.link.event;

import java.util.UUID;
import org.treatmentjourney.domain.Beginning;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Sentence;

@Sentence("Two clients were found not to be one person after all.")
public record DuplicateUnlinked(
        UUID linksId, Effective effective, String organisation, UUID clientId, UUID duplicateId, String reason)
        implements LinkEvent, Beginning {}
