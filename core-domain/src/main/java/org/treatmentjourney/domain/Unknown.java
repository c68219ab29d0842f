package org.treatmentjourney.domain;

/** What the command speaks of does not exist: a client, a journey, a goal. */
public final class Unknown extends Refusal {

    /** @param what the kind of thing, for example goal; never its content */
    public Unknown(String what) {
        super(what + ".unknown", "There is no such " + what + ".");
    }
}
