package org.treatmentjourney.web.timeline;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.treatmentjourney.query.timeline.Entry;
import org.treatmentjourney.query.timeline.FindEntry;
import org.treatmentjourney.web.form.ReadBack;
import org.treatmentjourney.web.frame.Frames;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.page.Page;

/** One entry of the timeline with all that was written of it. */
@Page
class EntryPage {

    private final Frames frames;
    private final Ask ask;
    private final ReadBack readBack;

    EntryPage(Frames frames, Ask ask, ReadBack readBack) {
        this.frames = frames;
        this.ask = ask;
        this.readBack = readBack;
    }

    @GetMapping("/journeys/{id}/timeline/{eventId}")
    String show(
            @PathVariable UUID id,
            @PathVariable UUID eventId,
            @RequestParam(required = false) @Nullable String seen,
            Model model) {
        UUID client = frames.ofJourney(model, id, seen).clientId();
        String language = LocaleContextHolder.getLocale().toLanguageTag();
        Entry entry = ask.of(new FindEntry(client, eventId, language, Frames.seen(seen)), Entry.class);
        model.addAttribute("item", entry.item());
        model.addAttribute("marked", entry.payload().path("eventId").stringValue(null));
        model.addAttribute("said", readBack.of(entry.item().type(), entry.payload()));
        model.addAttribute(
                "erased", entry.payload().path("personal").asString("").equals("erased"));
        return "journey/said";
    }
}
