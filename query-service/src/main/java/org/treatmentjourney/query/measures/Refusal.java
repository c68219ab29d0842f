package org.treatmentjourney.query.measures;

import java.time.LocalDate;

/** The service turned the referral down (R32). */
public record Refusal(LocalDate on, String reason) {}
