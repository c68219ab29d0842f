package org.treatmentjourney.web.person;

import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.treatmentjourney.domain.access.Role;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.query.access.asked.ClientLooks;
import org.treatmentjourney.query.access.asked.FindAccessLog;
import org.treatmentjourney.web.frame.Frames;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.page.May;
import org.treatmentjourney.web.page.Page;

/** Who has looked at a person's record, in words that the person can be shown (R39). */
@Page
class LooksPage {

    private static final int LOOKS = 200;

    private final Frames frames;
    private final Ask ask;
    private final May may;
    private final CurrentPerson people;

    LooksPage(Frames frames, Ask ask, May may, CurrentPerson people) {
        this.frames = frames;
        this.ask = ask;
        this.may = may;
        this.people = people;
    }

    @GetMapping("/clients/{id}/looks")
    String show(@PathVariable UUID id, @RequestParam(required = false) @Nullable String cursor, Model model) {
        if (may.ask(people.get(), "find-client")) {
            frames.client(model, id, null);
        }
        var page = org.treatmentjourney.query.answer.Page.of(LOOKS, cursor);
        ClientLooks looks = ask.of(new FindAccessLog(id, page), ClientLooks.class);
        model.addAttribute("visits", Visit.of(looks.items()));
        model.addAttribute("cursor", looks.cursor());
        model.addAttribute("later", cursor != null);
        model.addAttribute("printed", Stream.of(Role.PRIVACY, Role.AUDITOR).noneMatch(people.get()::is));
        return "person/looks";
    }
}
