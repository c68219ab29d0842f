package org.treatmentjourney.web.shares;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.query.shares.FindShares;
import org.treatmentjourney.query.shares.Shares;
import org.treatmentjourney.web.frame.Frames;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.page.May;
import org.treatmentjourney.web.page.Page;

/** Who a person's record is shared with, in words that the person can be shown. */
@Page
class SharesPage {

    private final Frames frames;
    private final Ask ask;
    private final May may;
    private final CurrentPerson people;

    SharesPage(Frames frames, Ask ask, May may, CurrentPerson people) {
        this.frames = frames;
        this.ask = ask;
        this.may = may;
        this.people = people;
    }

    @GetMapping("/clients/{id}/shares")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(required = false) @Nullable String done,
            Model model) {
        if (may.ask(people.get(), "find-client")) {
            frames.client(model, id, null);
        }
        model.addAttribute("client", id);
        model.addAttribute("done", done);
        model.addAttribute("shares", ask.of(new FindShares(id, Frames.seen(seen)), Shares.class));
        return "shares/shares";
    }
}
