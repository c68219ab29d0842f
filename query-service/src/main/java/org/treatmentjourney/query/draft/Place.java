package org.treatmentjourney.query.draft;

import java.time.Instant;
import java.util.UUID;
import org.treatmentjourney.query.answer.Page;

/** Where a draft stands in a list. */
record Place(Instant begunAt, UUID draftId) {

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    static String end(KeptDraft draft) {
        return draft.begunAt() + "/" + draft.draftId();
    }

    static Place of(String text) {
        try {
            int slash = text.indexOf('/');
            Instant begunAt = Instant.parse(text.substring(0, Math.max(0, slash)));
            if (begunAt.isBefore(EARLIEST) || begunAt.isAfter(LATEST)) {
                throw Page.unreadable();
            }
            return new Place(begunAt, UUID.fromString(text.substring(slash + 1)));
        } catch (RuntimeException e) {
            throw Page.unreadable();
        }
    }
}
