package org.treatmentjourney.web.form;

/** One of the values that a field can have. */
public record Choice(String value, String label, boolean chosen) {}
