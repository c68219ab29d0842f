package org.treatmentjourney.web.journey;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.sessions.FindSessions;
import org.treatmentjourney.query.sessions.Sessions;
import org.treatmentjourney.web.frame.Frames;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.page.Page;

/** The meetings of a journey: planned, held and missed. */
@Page
class SessionsPage {

    private final Frames frames;
    private final Ask ask;

    SessionsPage(Frames frames, Ask ask) {
        this.frames = frames;
        this.ask = ask;
    }

    @GetMapping("/journeys/{id}/sessions")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(required = false) @Nullable String done,
            Model model) {
        model.addAttribute("journey", frames.ofJourney(model, id, seen));
        model.addAttribute("done", done);
        model.addAttribute(
                "sessions", ask.of(new FindSessions(id, Frames.seen(seen), PointInTime.NOW), Sessions.class));
        return "journey/sessions";
    }
}
