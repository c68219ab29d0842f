package org.treatmentjourney.standalone.walk;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;

/** Asks for something once, as soon as a certain program has said anything: in the very moment in which it ends. */
final class AskingOnce extends AppenderBase<ILoggingEvent> {

    private final Runnable asking;
    private volatile boolean done;
    private boolean begun;

    AskingOnce(Runnable asking) {
        this.asking = asking;
    }

    boolean done() {
        return done;
    }

    @Override
    protected void append(ILoggingEvent said) {
        if (!begun) {
            begun = true;
            asking.run();
            done = true;
        }
    }
}
