package org.treatmentjourney.command.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.treatmentjourney.command.catalogue.CommandCatalogue;
import org.treatmentjourney.command.catalogue.CommandType;
import org.treatmentjourney.domain.access.Action;
import org.treatmentjourney.domain.draft.command.SaveDraft;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.http.Refused.FieldError;

/** What a draft must look like, whichever way it came: not all who send one have had it read against its schema. */
final class DraftForm {

    private DraftForm() {}

    /**
     * Answers the action that the note is going to be.
     *
     * @throws Refused with all that is wrong
     */
    static Action require(SaveDraft draft) {
        List<FieldError> errors = new ArrayList<>();
        Optional<CommandType> form = CommandCatalogue.find("journeys", draft.form());
        if (form.isEmpty()) {
            errors.add(new FieldError("form", "must be a command of a journey, such as record-session"));
        }
        if (draft.content().isBlank()) {
            errors.add(new FieldError("content", "must not be empty"));
        }
        if (draft.content().codePointCount(0, draft.content().length()) > SaveDraft.LONGEST) {
            errors.add(new FieldError("content", "is too long: at most " + SaveDraft.LONGEST + " characters"));
        }
        if (!errors.isEmpty()) {
            throw Refused.invalid("body.invalid", "The draft has fields that cannot be used.", errors);
        }
        return Action.required(form.orElseThrow().type());
    }
}
