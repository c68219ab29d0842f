package org.treatmentjourney.web.selfhelp;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Seen;
import org.treatmentjourney.query.selfhelp.FindAccessCode;
import org.treatmentjourney.query.selfhelp.FindSelfHelp;
import org.treatmentjourney.query.selfhelp.SelfHelpCourse;
import org.treatmentjourney.query.selfhelp.ShownAccessCode;
import org.treatmentjourney.web.frame.Frames;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.page.Page;

/** A course of guided self-help: where it stands, how the client is, what comes next; and its access code. */
@Page
class SelfHelpPage {

    private final Frames frames;
    private final Ask ask;

    SelfHelpPage(Frames frames, Ask ask) {
        this.frames = frames;
        this.ask = ask;
    }

    @GetMapping("/self-help/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(required = false) @Nullable String done,
            Model model) {
        SelfHelpCourse course = course(id, Frames.seen(seen), model);
        model.addAttribute("done", done);
        model.addAttribute("line", ScoreLine.of(course));
        return "self-help/course";
    }

    /** Says first that each look is written down. */
    @GetMapping("/self-help/{id}/access-code")
    String mayShow(@PathVariable UUID id, Model model) {
        course(id, List.of(), model);
        return "self-help/access-code";
    }

    /** Asked for by a button and never by an address, so that nobody comes upon it by going back. */
    @PostMapping("/self-help/{id}/access-code")
    String code(@PathVariable UUID id, Model model) {
        course(id, List.of(), model);
        model.addAttribute(
                "code", ask.of(new FindAccessCode(id), ShownAccessCode.class).code());
        return "self-help/access-code";
    }

    private SelfHelpCourse course(UUID id, List<Seen> seen, Model model) {
        SelfHelpCourse course = ask.of(new FindSelfHelp(id, seen, PointInTime.NOW), SelfHelpCourse.class);
        frames.journey(model, course.journeyId(), null);
        model.addAttribute("course", course);
        return course;
    }
}
