package org.treatmentjourney.domain.draft.command;

import java.util.UUID;
import org.treatmentjourney.domain.DomainCommand;

/** Something asked of the drafts of whoever asks. It belongs to no stream, and no event comes of it. */
public sealed interface DraftCommand extends DomainCommand permits SaveDraft, DropDraft {
    UUID draftId();

    @Override
    default UUID stream() {
        return draftId();
    }
}
