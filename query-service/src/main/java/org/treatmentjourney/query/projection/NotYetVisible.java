package org.treatmentjourney.query.projection;

/** The view has not got there yet; the same request will be answered in a moment. */
public final class NotYetVisible extends RuntimeException {

    public static final String CODE = "view.not-yet";

    public NotYetVisible() {
        super("This is not shown yet; please ask again in a moment.", null, false, false);
    }

    public String code() {
        return CODE;
    }
}
