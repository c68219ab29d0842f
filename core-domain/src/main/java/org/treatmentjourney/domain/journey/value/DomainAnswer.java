package org.treatmentjourney.domain.journey.value;

/** What was said of a domain. Each answer is a real one: not to wish to discuss is not the same as nothing (R40). */
public enum DomainAnswer {
    NEEDS,
    NO_NEED_IDENTIFIED,
    DOES_NOT_WISH_TO_DISCUSS
}
