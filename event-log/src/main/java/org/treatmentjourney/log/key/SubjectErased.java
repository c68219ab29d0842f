package org.treatmentjourney.log.key;

/** Nothing more may be written about somebody whose key has been destroyed. */
public final class SubjectErased extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SubjectErased() {
        super("The subject has been erased: nothing more can be written about them");
    }
}
