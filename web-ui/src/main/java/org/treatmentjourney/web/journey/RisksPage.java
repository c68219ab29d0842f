package org.treatmentjourney.web.journey;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.risks.FindRisks;
import org.treatmentjourney.query.risks.RiskHistory;
import org.treatmentjourney.web.frame.Frames;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.page.Page;

/** What can harm the client, and what keeps them safe: now and over time. */
@Page
class RisksPage {

    private final Frames frames;
    private final Ask ask;

    RisksPage(Frames frames, Ask ask) {
        this.frames = frames;
        this.ask = ask;
    }

    @GetMapping("/journeys/{id}/risks")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(required = false) @Nullable String done,
            Model model) {
        model.addAttribute("journey", frames.ofJourney(model, id, seen));
        model.addAttribute("done", done);
        model.addAttribute("risks", ask.of(new FindRisks(id, Frames.seen(seen), PointInTime.NOW), RiskHistory.class));
        return "journey/risks";
    }
}
