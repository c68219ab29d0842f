package org.treatmentjourney.log.key;

/** A subject has no key, and is not on the list of the erased: keys have been lost, which is never taken for erasure. */
public final class KeyMissing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KeyMissing() {
        super("The key of a subject is missing, and the subject is not on the list of the erased");
    }
}
