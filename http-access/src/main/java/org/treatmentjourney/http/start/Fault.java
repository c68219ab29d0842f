package org.treatmentjourney.http.start;

/** Something about the settings because of which a program must not start, and what to set instead. */
public record Fault(String matter, String remedy) {}
