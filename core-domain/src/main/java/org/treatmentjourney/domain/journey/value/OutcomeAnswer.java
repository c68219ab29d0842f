package org.treatmentjourney.domain.journey.value;

import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.outcome.Measure;
import org.treatmentjourney.domain.shape.Between;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;

/**
 * What was answered to an item of the profile: a number, the days of four weeks, or that it was declined. An item that
 * was not asked has no answer at all, and none of these is zero (R40).
 */
public record OutcomeAnswer(
        @Required @Coded("outcome-item") String item,
        @Between(min = 0, max = 20_000) @Nullable Integer number,
        @Nullable Weeks weeks,
        @Nullable Boolean declined) {

    public boolean isDeclined() {
        return Boolean.TRUE.equals(declined);
    }

    /** The number, or the sum of the weeks; null if it was declined. */
    public @Nullable Integer value() {
        return weeks == null ? number : Integer.valueOf(weeks.total());
    }

    /** Whether one thing was said, and in the way the item is asked. */
    public boolean isClear() {
        boolean weekly = Measure.item(item).isWeekly();
        return (weekly ? number : weeks) == null && ((weekly ? weeks : number) == null) == isDeclined();
    }
}
