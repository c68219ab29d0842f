package org.treatmentjourney.domain.journey.command;

import org.treatmentjourney.domain.NamesEntry;

/** Which entries tell about somebody else. */
public sealed interface ThirdPartyCommand extends JourneyCommand, NamesEntry permits MarkThirdParty, UnmarkThirdParty {}
