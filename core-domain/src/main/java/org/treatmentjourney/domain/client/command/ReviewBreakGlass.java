package org.treatmentjourney.domain.client.command;

import java.util.UUID;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.client.event.BreakGlassReviewed;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Say whether it was right to open a record in an emergency.")
@Yields({BreakGlassReviewed.class})
public record ReviewBreakGlass(
        UUID clientId,
        @Required UUID accessId,
        @Required @Coded("break-glass-finding") String finding,
        @Required String note)
        implements BreakGlassCommand {}
