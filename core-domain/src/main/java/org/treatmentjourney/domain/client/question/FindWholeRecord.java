package org.treatmentjourney.domain.client.question;

import java.util.UUID;

/** Which streams are about this person? */
public record FindWholeRecord(UUID clientId) {}
