package org.treatmentjourney.domain.journey.command;

/** Help given from the first contact on: screening, advice, naloxone, supplies, and what was said of it in a group. */
public sealed interface HelpCommand extends JourneyCommand
        permits RecordScreening, GiveAdvice, RecordNaloxone, GiveSupplies, RecordGroupNote {}
