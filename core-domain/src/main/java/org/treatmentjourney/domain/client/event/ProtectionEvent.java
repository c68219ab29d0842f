package org.treatmentjourney.domain.client.event;

/** A record was closed to some who could otherwise open it, or opened to them again. */
public sealed interface ProtectionEvent extends ClientEvent
        permits RecordRestricted, RestrictionLifted, RecordMarkedSensitive, RecordMarkedOrdinary {}
