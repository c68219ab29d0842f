package org.treatmentjourney.domain.journey.value;

/** How far the client agrees with a plan; only an agreed one is called agreed (R11). */
public enum AgreementStatus {
    AGREED,
    PARTLY,
    PROPOSED,
    DECLINED,
    LACKS_CAPACITY
}
