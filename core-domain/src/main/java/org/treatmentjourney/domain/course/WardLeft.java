package org.treatmentjourney.domain.course;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has left a ward, and is to be followed up (R20). A risk of suicide that nobody could judge is one.
 *
 * @param stayId null where nothing is known but that they left
 */
public record WardLeft(@Nullable UUID stayId, Learned learned, boolean suicideRisk, boolean acute) {}
