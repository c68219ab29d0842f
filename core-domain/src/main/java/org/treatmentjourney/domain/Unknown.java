package org.treatmentjourney.domain;

/** What the command speaks of does not exist: a client, a journey, a goal. */
public final class Unknown extends RuntimeException {

    private final String what;

    /** @param what the kind of thing, for example goal; never its content */
    public Unknown(String what) {
        super("There is no such " + what + ".", null, false, false);
        this.what = what;
    }

    public String code() {
        return what + ".unknown";
    }
}
