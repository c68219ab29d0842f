package org.treatmentjourney.domain;

/** Why an entry is in error. What was written about the wrong person is hidden from everybody at once (R38). */
public enum ErrorReason {
    WRONG_PERSON,
    WRONG_CONTENT,
    DUPLICATE,
    OTHER
}
