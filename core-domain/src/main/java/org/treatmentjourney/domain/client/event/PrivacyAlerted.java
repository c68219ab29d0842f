package org.treatmentjourney.domain.client.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Sentence;

/** Recorded before anything is sent, so that no step is ever taken twice. */
@Sentence("The privacy officer is told of an access in an emergency.")
public record PrivacyAlerted(UUID clientId, Effective effective, UUID accessId, int step) implements BreakGlassEvent {

    /** At once, and again when nobody has looked within a day. */
    public static final int MOST = 2;
}
