package org.treatmentjourney.command.escalation;

/** A way to reach a person who does not look at a screen. */
interface Way {

    /** As events name it. */
    String code();

    boolean reaches(EscalationSettings.Recipient recipient);

    /** Whether it was taken for delivery. */
    boolean tell(EscalationSettings.Recipient recipient, Notice notice);
}
