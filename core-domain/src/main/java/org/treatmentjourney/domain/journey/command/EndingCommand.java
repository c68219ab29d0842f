package org.treatmentjourney.domain.journey.command;

/** The journey ended. */
public sealed interface EndingCommand extends JourneyCommand permits Discharge, RecordDeath {}
