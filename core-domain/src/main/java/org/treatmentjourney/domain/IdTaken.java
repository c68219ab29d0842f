package org.treatmentjourney.domain;

/** The id chosen for something new already belongs to something else. */
public final class IdTaken extends Refusal {

    /** @param what the kind of thing, for example goal */
    public IdTaken(String what) {
        super("id.taken", "This id is taken; choose a new one for the " + what + ".");
    }
}
