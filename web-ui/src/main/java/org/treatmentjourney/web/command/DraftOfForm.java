package org.treatmentjourney.web.command;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.web.draft.Drafts;
import org.treatmentjourney.web.form.Filled;
import org.treatmentjourney.web.page.Page;
import org.treatmentjourney.web.signin.StaleForm;
import org.treatmentjourney.web.text.Days;
import org.treatmentjourney.web.text.Texts;

/** Keeps a long form as a draft: by itself while somebody writes, or when they press the button. */
@Page
class DraftOfForm {

    private static final String FORM = "/journeys/{id}/do/{command}";
    private static final String ADDRESS = FORM + "/draft";

    /** Whom it is about stands in the form, so that keeping it is no look at the record. */
    private static final String CLIENT = "_client";

    private final CommandPages pages;
    private final Drafts drafts;
    private final CurrentPerson people;
    private final Texts texts;
    private final Days days;

    DraftOfForm(CommandPages pages, Drafts drafts, CurrentPerson people, Texts texts, Days days) {
        this.pages = pages;
        this.drafts = drafts;
        this.people = people;
        this.texts = texts;
        this.days = days;
    }

    /** What a form that keeps itself is told: when it was kept, or nothing but that it was not. */
    @PostMapping(path = ADDRESS, headers = "X-Kept-By=itself")
    ResponseEntity<String> byItself(
            @PathVariable UUID id,
            @PathVariable String command,
            @RequestParam(name = CLIENT) UUID client,
            @RequestParam MultiValueMap<String, String> posted,
            HttpServletRequest request) {
        if (StaleForm.is(request)) {
            return ResponseEntity.status(HttpStatus.CONFLICT).build();
        }
        try {
            var keptAt = drafts.keep(written(id, command, posted), client, people.get());
            return ResponseEntity.ok()
                    .contentType(MediaType.TEXT_PLAIN)
                    .body(texts.of("draft.kept-at", days.clock(keptAt)));
        } catch (Refused refused) {
            return ResponseEntity.status(refused.status()).build();
        }
    }

    @PostMapping(path = FORM, params = "_keep")
    String byHand(
            @PathVariable UUID id,
            @PathVariable String command,
            @RequestParam(name = CLIENT) UUID client,
            @RequestParam MultiValueMap<String, String> posted,
            Model model,
            HttpServletRequest request) {
        Filled filled = written(id, command, posted);
        if (StaleForm.is(request)) {
            return pages.again(filled, model, true);
        }
        try {
            model.addAttribute("kept", drafts.keep(filled, client, people.get()));
        } catch (Refused refused) {
            model.addAttribute("notKept", true);
        }
        return pages.again(filled, model, false);
    }

    @PostMapping(ADDRESS + "/drop")
    String drop(@PathVariable UUID id, @PathVariable String command, @RequestParam(defaultValue = "") String from) {
        drafts.drop(id, command, people.get());
        return from.equals("notes") ? "redirect:/notes" : "redirect:/journeys/" + id + "/do/" + command;
    }

    private Filled written(UUID id, String command, MultiValueMap<String, String> posted) {
        if (!Drafts.isFor(command)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return pages.read("journeys", id, command, posted);
    }
}
