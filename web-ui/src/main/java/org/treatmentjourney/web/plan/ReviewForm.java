package org.treatmentjourney.web.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.careplan.CarePlan;
import org.treatmentjourney.query.careplan.FindCarePlan;
import org.treatmentjourney.query.worklist.DueWork;
import org.treatmentjourney.query.worklist.FindDueWork;
import org.treatmentjourney.web.command.OwnForm;
import org.treatmentjourney.web.command.Prefill;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.text.Days;
import tools.jackson.databind.node.ObjectNode;

/** A review looks at the plan that holds, and knows whether something has changed (R14). */
@Component
class ReviewForm implements OwnForm, Prefill {

    private final Ask ask;
    private final Limits limits;
    private final Days days;

    ReviewForm(Ask ask, Limits limits, Days days) {
        this.ask = ask;
        this.limits = limits;
        this.days = days;
    }

    @Override
    public String command() {
        return "review-care-plan";
    }

    @Override
    public void lay(Model model, ObjectNode body, UUID stream, Person me) {
        model.addAttribute("plan", plan(stream).orElse(null));
    }

    @Override
    public void fill(String command, ObjectNode body, UUID stream, Person me) {
        if (!command.equals(command())) {
            return;
        }
        plan(stream)
                .ifPresent(plan -> body.put(
                        "nextReviewOn",
                        limits.nextReview(plan.kind(), days.today()).toString()));
        body.put("trigger", somethingChanged(stream) ? "opportunistic" : "routine");
    }

    private Optional<CarePlan> plan(UUID journeyId) {
        return ask.ifAny(new FindCarePlan(journeyId, List.of(), PointInTime.NOW), CarePlan.class);
    }

    private boolean somethingChanged(UUID journeyId) {
        String language = LocaleContextHolder.getLocale().toLanguageTag();
        return ask.of(new FindDueWork(journeyId, language, List.of(), PointInTime.NOW), DueWork.class).items().stream()
                .anyMatch(item -> item.kind().name().equals("OPPORTUNISTIC_REVIEW"));
    }
}
