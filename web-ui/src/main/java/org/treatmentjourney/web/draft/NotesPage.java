package org.treatmentjourney.web.draft;

import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.query.draft.FindMyDrafts;
import org.treatmentjourney.query.draft.FindUnfinishedNotes;
import org.treatmentjourney.query.draft.MyDrafts;
import org.treatmentjourney.query.draft.UnfinishedNotes;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.page.May;
import org.treatmentjourney.web.page.Names;
import org.treatmentjourney.web.page.Page;

/** Notes that are not written to their end: one's own to go on with, others' only as owed. */
@Page
class NotesPage {

    private static final int AT_ONCE = 50;

    private final Ask ask;
    private final Names names;
    private final May may;
    private final CurrentPerson people;

    NotesPage(Ask ask, Names names, May may, CurrentPerson people) {
        this.ask = ask;
        this.names = names;
        this.may = may;
        this.people = people;
    }

    @GetMapping("/notes")
    String show(
            @RequestParam(required = false) @Nullable String mine,
            @RequestParam(required = false) @Nullable String others,
            Model model) {
        Person me = people.get();
        var own = ask.of(new FindMyDrafts(org.treatmentjourney.query.answer.Page.of(AT_ONCE, mine)), MyDrafts.class);
        model.addAttribute("mine", own);
        Stream<UUID> clients = own.items().stream().map(MyDrafts.Item::clientId);
        if (may.ask(me, "find-unfinished-notes")) {
            var owed = ask.of(
                    new FindUnfinishedNotes(org.treatmentjourney.query.answer.Page.of(AT_ONCE, others)),
                    UnfinishedNotes.class);
            model.addAttribute("others", owed);
            model.addAttribute(
                    "owed",
                    owed.items().stream()
                            .filter(note -> !note.person().equals(me.id()))
                            .toList());
            clients = Stream.concat(clients, owed.items().stream().map(UnfinishedNotes.Item::clientId));
        }
        model.addAttribute("names", names.of(clients.distinct().toList()));
        return "notes";
    }
}
