package org.treatmentjourney.web.outcomes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.outcomes.FindOutcomes;
import org.treatmentjourney.query.outcomes.Outcomes;
import org.treatmentjourney.web.frame.Frames;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.page.Page;

/** How the client is doing over time: what is wanted next, each measure from the start to now, and every profile. */
@Page
class OutcomesPage {

    private final Frames frames;
    private final Ask ask;
    private final WindowWords windows;
    private final Trends trends;
    private final OutcomeWords words;

    OutcomesPage(Frames frames, Ask ask, WindowWords windows, Trends trends, OutcomeWords words) {
        this.frames = frames;
        this.ask = ask;
        this.windows = windows;
        this.trends = trends;
        this.words = words;
    }

    @GetMapping("/journeys/{id}/outcomes")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(required = false) @Nullable String done,
            Model model) {
        model.addAttribute("journey", frames.ofJourney(model, id, seen));
        model.addAttribute("done", done);
        Outcomes outcomes = ask.of(new FindOutcomes(id, Frames.seen(seen), PointInTime.NOW), Outcomes.class);
        model.addAttribute("outcomes", outcomes);
        model.addAttribute("window", windows.of(outcomes));
        model.addAttribute("groups", trends.groups(outcomes));
        model.addAttribute("scales", trends.scales(outcomes));
        model.addAttribute("unasked", words.unasked(outcomes));
        return "journey/outcomes";
    }
}
