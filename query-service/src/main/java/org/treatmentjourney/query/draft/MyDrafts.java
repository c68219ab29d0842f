package org.treatmentjourney.query.draft;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One's own drafts about clients one still looks after, without their words, the oldest first. */
public record MyDrafts(List<Item> items, @Nullable String cursor) {

    /** One draft. */
    public record Item(UUID draftId, UUID clientId, UUID journeyId, String form, Instant begunAt, Instant savedAt) {

        static Item of(KeptDraft draft) {
            return new Item(
                    draft.draftId(),
                    draft.clientId(),
                    draft.journeyId(),
                    draft.form(),
                    draft.begunAt(),
                    draft.savedAt());
        }
    }
}
