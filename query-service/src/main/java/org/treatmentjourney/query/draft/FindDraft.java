package org.treatmentjourney.query.draft;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What have I written so far? By the id of the draft, or by the journey and the form that it is for. */
public record FindDraft(
        @Nullable UUID draftId,
        @Nullable UUID journeyId,
        @Nullable String form) {

    public static FindDraft withId(UUID draftId) {
        return new FindDraft(draftId, null, null);
    }

    public static FindDraft forForm(UUID journeyId, String form) {
        return new FindDraft(null, journeyId, form);
    }
}
