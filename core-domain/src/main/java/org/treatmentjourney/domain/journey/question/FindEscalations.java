package org.treatmentjourney.domain.journey.question;

/** Of what has somebody outside the screen to be told now? */
public record FindEscalations() {}
