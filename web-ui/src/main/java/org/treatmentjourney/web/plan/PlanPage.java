package org.treatmentjourney.web.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.access.Action;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.careplan.CarePlan;
import org.treatmentjourney.query.careplan.FindCarePlan;
import org.treatmentjourney.query.journey.JourneyAxis;
import org.treatmentjourney.web.frame.Banner;
import org.treatmentjourney.web.frame.Frames;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.page.Page;

/** The plan that holds: who does what, what is needed, the client's goals, and when it is looked at again. */
@Page
class PlanPage {

    private final Frames frames;
    private final Ask ask;
    private final CurrentPerson people;

    PlanPage(Frames frames, Ask ask, CurrentPerson people) {
        this.frames = frames;
        this.ask = ask;
        this.people = people;
    }

    @GetMapping("/journeys/{id}/plan")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(required = false) @Nullable String done,
            Model model) {
        AccessPolicy.require(people.get(), Action.FIND_CARE_PLAN);
        Banner banner = frames.journey(model, id, seen);
        model.addAttribute("done", done);
        model.addAttribute(
                "plan",
                ask.ifAny(new FindCarePlan(id, Frames.seen(seen), PointInTime.NOW), CarePlan.class)
                        .orElse(null));
        model.addAttribute(
                "ended", banner.journey() != null && banner.journey().axes().journey() == JourneyAxis.DISCHARGED);
        return "plan/plan";
    }
}
