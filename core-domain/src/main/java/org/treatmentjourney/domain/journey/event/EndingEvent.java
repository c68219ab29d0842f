package org.treatmentjourney.domain.journey.event;

/** The journey ended, or did not after all. */
public sealed interface EndingEvent extends JourneyEvent permits Discharged, DischargeUndone, DeathRecorded {}
