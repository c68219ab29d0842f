package org.treatmentjourney.web.command;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.web.draft.Drafts;
import org.treatmentjourney.web.draft.KeptForm;
import org.treatmentjourney.web.form.Filled;

/** What a long form says of its draft. */
@Component
class DraftScene {

    /**
     * What a page shows of the draft of its form.
     *
     * @param address where it is kept
     * @param from when what now stands in the form was kept; null if it does not come from a draft
     */
    record OfForm(String address, @Nullable Instant from) {}

    private final Drafts drafts;

    DraftScene(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Goes on where its writer left off. */
    Filled opened(Filled empty, Model model) {
        if (!isFor(empty)) {
            return empty;
        }
        Optional<KeptForm> kept = drafts.of(empty.stream(), empty.type().path());
        show(model, empty, kept.map(KeptForm::savedAt).orElse(null));
        return kept.map(form -> form.into(empty)).orElse(empty);
    }

    void offer(Filled filled, Model model) {
        if (isFor(filled)) {
            show(model, filled, null);
        }
    }

    void recorded(Filled filled, Person me) {
        if (isFor(filled)) {
            drafts.drop(filled.stream(), filled.type().path(), me);
        }
    }

    private static void show(Model model, Filled filled, @Nullable Instant from) {
        model.addAttribute("draft", new OfForm(filled.address() + "/draft", from));
    }

    private static boolean isFor(Filled filled) {
        return filled.type().kind().equals("journeys")
                && Drafts.isFor(filled.type().path());
    }
}
