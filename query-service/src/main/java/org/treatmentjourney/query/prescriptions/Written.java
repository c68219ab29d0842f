package org.treatmentjourney.query.prescriptions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.journey.value.Script;
import org.treatmentjourney.domain.journey.value.Supply;

/**
 * A prescription as it was written.
 *
 * @param supply null once its names have been erased
 */
public record Written(
        UUID prescriptionId, Script script, @Nullable Supply supply) {}
