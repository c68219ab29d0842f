package org.treatmentjourney.log.key;

import org.jspecify.annotations.Nullable;

/** The keys on disk do not fit the log, so the service must not start. */
public final class KeysUnusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KeysUnusable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
