package org.treatmentjourney.domain;

/** Nothing more is recorded of somebody whose record has been erased. */
public final class Erased extends Refusal {

    public Erased() {
        super("client.erased", "This person's record has been erased: nothing more is kept about them.");
    }
}
