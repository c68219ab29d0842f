package org.treatmentjourney.domain.journey.event;

/** Help given from the first contact on: screening, advice, naloxone, supplies. */
public sealed interface HelpEvent extends JourneyEvent
        permits ScreeningRecorded, AdviceGiven, NaloxoneRecorded, SuppliesGiven, GroupNoteRecorded {}
