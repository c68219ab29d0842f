package org.treatmentjourney.log.metadata;

/**
 * Why a record is used: the HL7 ActReason codes (purpose of use) that a treatment service has a lawful reason to give.
 * Marketing (HMARKT) is not among them, and a new one is a decision, not a setting.
 */
public enum Purpose {
    /** Treatment. */
    TREAT,
    /** Care management. */
    CAREMGT,
    /** Emergency treatment. */
    ETREAT,
    /** Break the glass. */
    BTG,
    /** Patient requested. */
    PATRQT,
    /** Family requested. */
    FAMRQT,
    /** Patient administration. */
    PATADMIN,
    /** Healthcare operations. */
    HOPERAT,
    /** Healthcare payment. */
    HPAYMT,
    /** Health legal. */
    HLEGAL,
    /** Public health. */
    PUBHLTH,
    /** Healthcare research. */
    HRESCH
}
