package org.treatmentjourney.domain.client.command;

import java.util.UUID;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.client.event.GlassBroken;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Open the record of somebody you do not look after, in an emergency, for four hours. The privacy officer is"
        + " told.")
@Yields({GlassBroken.class})
public record BreakGlass(
        UUID clientId,
        @Required UUID accessId,
        @Required @Coded("break-glass-reason") String reason,
        @Required String words)
        implements BreakGlassCommand {}
