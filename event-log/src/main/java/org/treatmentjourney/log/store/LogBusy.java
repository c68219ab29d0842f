package org.treatmentjourney.log.store;

/** The log could not be written to in time. Nothing was stored; the same request may be sent again. */
public final class LogBusy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LogBusy() {
        super("The log is busy: nothing was stored, please try again");
    }
}
