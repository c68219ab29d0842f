package org.treatmentjourney.domain.link.event;

import java.util.UUID;
import org.treatmentjourney.domain.Beginning;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Sentence;

@Sentence("Two clients were found to be one person; each keeps a record and a key of its own.")
public record DuplicateLinked(
        UUID linksId, Effective effective, String organisation, UUID clientId, UUID duplicateId, String reason)
        implements LinkEvent, Beginning {}
