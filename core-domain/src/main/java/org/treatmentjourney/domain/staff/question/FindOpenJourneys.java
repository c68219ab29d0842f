package org.treatmentjourney.domain.staff.question;

/** Which open journeys has this keyworker? */
public record FindOpenJourneys(String keyworker) {}
