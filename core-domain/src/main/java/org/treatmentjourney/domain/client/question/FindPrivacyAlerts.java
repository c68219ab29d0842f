package org.treatmentjourney.domain.client.question;

/** Of which accesses in an emergency has the privacy officer to be told now? */
public record FindPrivacyAlerts() {}
