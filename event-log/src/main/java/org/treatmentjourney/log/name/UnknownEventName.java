package org.treatmentjourney.log.name;

import org.axonframework.serialization.SerializationException;

/** A name or class that is not in the contract of the log. */
public final class UnknownEventName extends SerializationException {
    private static final long serialVersionUID = 1L;

    UnknownEventName(String what) {
        super("Not an event of this log: " + what);
    }
}
