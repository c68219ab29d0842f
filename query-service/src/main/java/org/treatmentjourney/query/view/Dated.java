package org.treatmentjourney.query.view;

import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Recorded;

/**
 * What was said, when it was true and by whom it was recorded.
 *
 * @param said null once its words have been erased
 */
public record Dated<T>(Effective at, String by, @Nullable T said) {

    public static <T> Dated<T> of(Recorded<?> recorded, Personal<T> said) {
        return new Dated<>(
                recorded.event().effective(), recorded.actor(), said.known().orElse(null));
    }
}
