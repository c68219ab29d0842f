package org.treatmentjourney.domain.draft.command;

import java.util.UUID;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.command.JourneyCommand;
import org.treatmentjourney.domain.shape.Between;
import org.treatmentjourney.domain.shape.NameOf;
import org.treatmentjourney.domain.shape.Required;

/**
 * A person has one draft for each journey and form: saving it again writes over it, whichever id it has by then.
 *
 * @param form the command that the note is to become
 * @param content as the page writes it; only a page of ours reads it again
 */
@Sentence("Keep what has been written of a note, for oneself alone.")
public record SaveDraft(
        UUID draftId,
        @Required UUID clientId,
        @Required UUID journeyId,
        @Required @NameOf(JourneyCommand.class) String form,
        @Required @Between(min = 1, max = SaveDraft.LONGEST) String content)
        implements DraftCommand {

    /** In characters. */
    public static final int LONGEST = 65_536;
}
