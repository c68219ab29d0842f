package org.treatmentjourney.query.access.asked;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.query.access.Access;
import org.treatmentjourney.query.access.store.Sought.Place;
import org.treatmentjourney.query.answer.Page;

/** Where a page of looks ended, as text. */
final class End {

    private End() {}

    static String text(Access row) {
        return row.at() + "/" + row.id();
    }

    static @Nullable Place of(Page page) {
        String text = page.after();
        if (text == null) {
            return null;
        }
        try {
            int slash = text.indexOf('/');
            return new Place(
                    Asked.time(text.substring(0, Math.max(0, slash))), UUID.fromString(text.substring(slash + 1)));
        } catch (RuntimeException e) {
            throw Page.unreadable();
        }
    }
}
