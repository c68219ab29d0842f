package org.treatmentjourney.query.selfhelp;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpIntroduced;

/** What was said and done at the first telephone contact (C3). */
public record Introduced(
        LocalDate on,
        @Nullable Boolean linkSent,
        @Nullable Boolean frameExplained,
        @Nullable Boolean methodExplained,
        @Nullable Instant firstSessionAt,
        @Nullable String note) {

    static Introduced of(SelfHelpIntroduced e, ZoneId zone) {
        return new Introduced(
                e.effective().day(zone),
                e.linkSent(),
                e.frameExplained(),
                e.methodExplained(),
                e.firstSessionAt(),
                e.personal().get(Note::note));
    }
}
