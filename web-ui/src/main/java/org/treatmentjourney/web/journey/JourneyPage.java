package org.treatmentjourney.web.journey;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Seen;
import org.treatmentjourney.query.groups.FindMemberships;
import org.treatmentjourney.query.groups.Memberships;
import org.treatmentjourney.query.journey.JourneyOverview;
import org.treatmentjourney.query.opening.FindOpening;
import org.treatmentjourney.query.opening.Opening;
import org.treatmentjourney.query.prescriptions.FindPrescriptions;
import org.treatmentjourney.query.prescriptions.Prescribing;
import org.treatmentjourney.query.selfhelp.FindCourses;
import org.treatmentjourney.query.selfhelp.SelfHelpCourses;
import org.treatmentjourney.query.worklist.DueWork;
import org.treatmentjourney.query.worklist.FindDueWork;
import org.treatmentjourney.web.frame.Frames;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.page.May;
import org.treatmentjourney.web.page.Page;
import org.treatmentjourney.web.prescription.Strip;

/** The page of a journey: what the next worker needs first, and for reception what there is to arrange. */
@Page
class JourneyPage {

    private final Frames frames;
    private final Ask ask;
    private final May may;
    private final CurrentPerson people;

    JourneyPage(Frames frames, Ask ask, May may, CurrentPerson people) {
        this.frames = frames;
        this.ask = ask;
        this.may = may;
        this.people = people;
    }

    @GetMapping("/journeys/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(required = false) @Nullable String done,
            Model model) {
        Person me = people.get();
        JourneyOverview journey = frames.ofJourney(model, id, seen);
        List<Seen> atLeast = Frames.seen(seen);
        var due = ask.meanwhile(
                new FindDueWork(id, LocaleContextHolder.getLocale().toLanguageTag(), atLeast, PointInTime.NOW),
                DueWork.class);
        var groups = ask.meanwhileIfAny(new FindMemberships(id, atLeast, PointInTime.NOW), Memberships.class);
        var courses = ask.meanwhileIfAny(new FindCourses(id, atLeast), SelfHelpCourses.class);
        var opening = ask.meanwhileIfAny(new FindOpening(id, atLeast, PointInTime.NOW), Opening.class);
        var prescribing = ask.meanwhileIfAny(new FindPrescriptions(id, atLeast, PointInTime.NOW), Prescribing.class);
        model.addAttribute("done", done);
        model.addAttribute("journey", journey);
        model.addAttribute("offers", Offers.of(me, journey, may));
        model.addAttribute(
                "due",
                due.get().items().stream().map(work -> DueStep.of(work, me)).toList());
        groups.get().ifPresent(memberships -> model.addAttribute("memberships", memberships.items()));
        courses.get().ifPresent(all -> {
            model.addAttribute("courses", all.items());
            model.addAttribute("newCourse", UUID.randomUUID());
        });
        opening.get().ifPresent(found -> model.addAttribute("opening", found));
        model.addAttribute("strip", prescribing.get().flatMap(Strip::of).orElse(null));
        return "journey/overview";
    }
}
