package org.treatmentjourney.log.key;

/** A sealed text has been altered, or stands where it was not sealed. */
public final class SealBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SealBroken() {
        super("A sealed text does not belong where it stands, or has been altered");
    }
}
