package org.treatmentjourney.query.draft;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notes that somebody began hours ago, the oldest first. What they say is nobody's business but their writer's. */
public record UnfinishedNotes(List<Item> items, @Nullable String cursor) {

    /** One note, with who is writing it. */
    public record Item(String person, UUID clientId, UUID journeyId, String form, Instant begunAt) {

        static Item of(KeptDraft draft) {
            return new Item(draft.person(), draft.clientId(), draft.journeyId(), draft.form(), draft.begunAt());
        }
    }
}
