package org.treatmentjourney.log.metadata;

/** An event does not say who recorded it and why. */
public final class ProvenanceIncomplete extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ProvenanceIncomplete(String key) {
        super("An event needs a valid '" + key + "' in its metadata");
    }
}
