package org.treatmentjourney.domain.journey.event;

import java.util.UUID;

/** What was said about which entries tell of somebody else. */
public sealed interface ThirdPartyEvent extends JourneyEvent permits ThirdPartyMarked, ThirdPartyUnmarked {

    /** The entry it is about. */
    UUID eventId();
}
