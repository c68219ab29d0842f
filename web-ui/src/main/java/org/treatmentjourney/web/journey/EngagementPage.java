package org.treatmentjourney.web.journey;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.engagement.Engagement;
import org.treatmentjourney.query.engagement.FindEngagement;
import org.treatmentjourney.query.groups.FindMemberships;
import org.treatmentjourney.query.groups.Memberships;
import org.treatmentjourney.query.interventions.FindInterventions;
import org.treatmentjourney.query.interventions.Interventions;
import org.treatmentjourney.web.frame.Frames;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.page.Page;

/** What keeps the client away, what draws them in, and the help that they have had. */
@Page
class EngagementPage {

    private final Frames frames;
    private final Ask ask;

    EngagementPage(Frames frames, Ask ask) {
        this.frames = frames;
        this.ask = ask;
    }

    @GetMapping("/journeys/{id}/engagement")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(required = false) @Nullable String done,
            Model model) {
        model.addAttribute("journey", frames.ofJourney(model, id, seen));
        model.addAttribute("done", done);
        model.addAttribute(
                "engagement", ask.of(new FindEngagement(id, Frames.seen(seen), PointInTime.NOW), Engagement.class));
        model.addAttribute(
                "interventions",
                ask.of(new FindInterventions(id, Frames.seen(seen), PointInTime.NOW), Interventions.class));
        model.addAttribute(
                "memberships",
                ask.of(new FindMemberships(id, Frames.seen(seen), PointInTime.NOW), Memberships.class)
                        .items());
        return "journey/engagement";
    }
}
