package org.treatmentjourney.web.today;

import org.jspecify.annotations.Nullable;
import org.treatmentjourney.query.draft.MyDrafts;

/**
 * A note that whoever looks has begun and not recorded yet.
 *
 * @param name what the client is called; null if they have been erased
 */
public record Unfinished(MyDrafts.Item note, @Nullable String name) {

    public String address() {
        return NextStep.page(note.journeyId()) + "/do/" + note.form();
    }
}
