package org.treatmentjourney.domain.journey.command;

/** What somebody decided about due work. */
public sealed interface DueWorkCommand extends JourneyCommand permits DeferDueWork {}
