package org.treatmentjourney.web.journey;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.treatmentjourney.web.frame.Frames;
import org.treatmentjourney.web.page.Page;

/** The page of a journey: what the next worker needs first. */
@Page
class JourneyPage {

    private final Frames frames;

    JourneyPage(Frames frames) {
        this.frames = frames;
    }

    @GetMapping("/journeys/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(required = false) @Nullable String done,
            Model model) {
        frames.journey(model, id, seen);
        model.addAttribute("done", done);
        return "journey/overview";
    }
}
