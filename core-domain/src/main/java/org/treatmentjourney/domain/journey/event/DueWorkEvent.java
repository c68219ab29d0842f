package org.treatmentjourney.domain.journey.event;

/** What somebody decided about due work. */
public sealed interface DueWorkEvent extends JourneyEvent permits DueWorkDeferred {}
