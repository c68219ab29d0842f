package org.treatmentjourney.domain.journey.command;

/** The journey ends, or does not after all. */
public sealed interface EndingCommand extends JourneyCommand permits Discharge, UndoDischarge, RecordDeath {}
