package org.treatmentjourney.query.sessions;

import java.time.Instant;
import org.treatmentjourney.domain.journey.value.MissedReason;
import org.treatmentjourney.domain.journey.value.SessionKind;

/** A meeting nobody had an appointment entry for, and that did not take place. */
public record MissedSession(SessionKind kind, Instant plannedAt, MissedReason reason) {}
