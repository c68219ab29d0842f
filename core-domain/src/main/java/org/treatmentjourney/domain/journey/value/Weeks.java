package org.treatmentjourney.domain.journey.value;

import org.treatmentjourney.domain.shape.Between;
import org.treatmentjourney.domain.shape.Required;

/** Days of each of the last four weeks. Their sum is never asked for. */
public record Weeks(
        @Required @Between(min = 0, max = 7) Integer fourWeeksAgo,
        @Required @Between(min = 0, max = 7) Integer threeWeeksAgo,
        @Required @Between(min = 0, max = 7) Integer twoWeeksAgo,
        @Required @Between(min = 0, max = 7) Integer lastWeek) {

    public int total() {
        return fourWeeksAgo + threeWeeksAgo + twoWeeksAgo + lastWeek;
    }
}
