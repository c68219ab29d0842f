package org.treatmentjourney.domain.client.command;

import java.util.UUID;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.client.event.RestrictionLifted;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Open a record again to somebody it was closed to.")
@Yields({RestrictionLifted.class})
public record LiftRestriction(
        UUID clientId,
        @Required UUID restrictionId,
        @Required String note) implements ProtectionCommand {}
