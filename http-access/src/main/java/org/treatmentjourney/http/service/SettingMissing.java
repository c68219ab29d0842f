package org.treatmentjourney.http.service;

/** A setting without which the service cannot start, and how to give it. */
final class SettingMissing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    SettingMissing(String matter, String remedy) {
        super(matter);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
