package org.treatmentjourney.domain.client.event;

import org.treatmentjourney.domain.Lasting;

/** A record was closed to some who could otherwise open it, or opened to them again. It is taken back by a new entry only. */
public sealed interface ProtectionEvent extends ClientEvent, Lasting
        permits RecordRestricted, RestrictionLifted, RecordMarkedSensitive, RecordMarkedOrdinary {}
