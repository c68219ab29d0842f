package org.treatmentjourney.domain.client.command;

/** Opens a closed record in an emergency, and looks at that afterwards. */
public sealed interface BreakGlassCommand extends ClientCommand
        permits BreakGlass, ReviewBreakGlass, AlertPrivacy, RecordPrivacyAlertAttempt {}
