package org.treatmentjourney.query.selfhelp;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpBrokenOff;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpEnded;

/**
 * How a course ended.
 *
 * @param reason why it was broken off; null for an ending together
 * @param note of a course that was broken off
 * @param said of an ending together; null once the words have been erased
 */
public record Ending(
        LocalDate on,
        String by,
        @Nullable String reason,
        @Nullable String note,
        SelfHelpEnded.@Nullable Details said) {

    public boolean brokenOff() {
        return reason != null;
    }

    static Ending of(SelfHelpEnded e, String by, ZoneId zone) {
        return new Ending(
                e.effective().day(zone), by, null, null, e.personal().known().orElse(null));
    }

    static Ending of(SelfHelpBrokenOff e, String by, ZoneId zone) {
        return new Ending(e.effective().day(zone), by, e.reason(), e.personal().get(Note::note), null);
    }
}
