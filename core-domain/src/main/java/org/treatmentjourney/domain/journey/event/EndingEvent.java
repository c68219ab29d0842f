package org.treatmentjourney.domain.journey.event;

/** The journey ended. */
public sealed interface EndingEvent extends JourneyEvent permits Discharged, DeathRecorded {}
