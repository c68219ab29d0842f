package org.treatmentjourney.domain.client.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Sentence;

/** @param sent whether it was taken for delivery */
@Sentence("It was tried to tell the privacy officer.")
public record PrivacyAlertAttempted(
        UUID clientId, Effective effective, UUID accessId, int step, String way, boolean sent)
        implements BreakGlassEvent {}
