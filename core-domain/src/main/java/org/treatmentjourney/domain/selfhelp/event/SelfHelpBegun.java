package org.treatmentjourney.domain.selfhelp.event;

import java.util.UUID;
import org.treatmentjourney.domain.Beginning;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Sentence;

@Sentence("A course of guided self-help began.")
public record SelfHelpBegun(
        UUID selfHelpId,
        UUID clientId,
        UUID journeyId,
        Effective effective,
        String organisation,
        String service,
        String tool,
        String guide)
        implements SelfHelpEvent, Beginning {}
