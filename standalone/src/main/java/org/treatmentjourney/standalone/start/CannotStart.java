package org.treatmentjourney.standalone.start;

import org.jspecify.annotations.Nullable;

/** The program could not start, with what is the matter and what the person at the keyboard can do about it. */
public final class CannotStart extends RuntimeException {

    private final String remedy;

    public CannotStart(String matter, String remedy) {
        this(matter, remedy, null);
    }

    public CannotStart(String matter, String remedy, @Nullable Throwable cause) {
        super(matter, cause);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
