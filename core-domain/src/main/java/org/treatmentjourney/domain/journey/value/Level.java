package org.treatmentjourney.domain.journey.value;

/** How serious something is. A level orders work; it never decides access and predicts nothing (R31). */
public enum Level {
    LOW,
    MODERATE,
    HIGH
}
