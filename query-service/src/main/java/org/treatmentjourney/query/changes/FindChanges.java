package org.treatmentjourney.query.changes;

import java.util.UUID;

/** Which version has everything about a client now? */
public record FindChanges(UUID clientId) {}
