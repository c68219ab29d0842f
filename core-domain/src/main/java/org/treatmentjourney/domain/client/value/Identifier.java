package org.treatmentjourney.domain.client.value;

import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Short;

/** A number somebody is known by elsewhere. */
public record Identifier(
        @Required @Coded("identifier-system") String system,
        @Required @Short String value) {}
