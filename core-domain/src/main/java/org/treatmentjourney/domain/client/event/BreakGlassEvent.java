package org.treatmentjourney.domain.client.event;

import org.treatmentjourney.domain.Lasting;

/** A closed record was opened in an emergency, or that was looked at afterwards. */
public sealed interface BreakGlassEvent extends ClientEvent, Lasting
        permits GlassBroken, BreakGlassReviewed, PrivacyAlerted, PrivacyAlertAttempted {}
