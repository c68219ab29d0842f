package org.treatmentjourney.query.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How many referrals were turned down, and why (R32)? */
public record FindDeclinedReferrals(
        @Nullable LocalDate from, @Nullable LocalDate to) {}
