package org.treatmentjourney.query.thirdparty;

import java.util.UUID;
import org.treatmentjourney.domain.course.MarkedThirdParty;

/** The entries of a journey that are marked. */
public record ThirdPartyState(UUID journeyId, UUID clientId, MarkedThirdParty marked) {}
