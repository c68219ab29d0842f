package org.treatmentjourney.domain.client.value;

import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Short;

/** A way to reach somebody, with what makes it safe: being reached can out a person. */
public record SafeContact(
        @Required @Coded("contact-kind") String kind,
        @Required @Short String value,
        @Nullable Boolean safe,
        @Nullable Boolean leaveMessage,
        @Short @Nullable String nameToUse,
        @Short @Nullable String safeTimes,
        @Short @Nullable String whoElseSees) {}
