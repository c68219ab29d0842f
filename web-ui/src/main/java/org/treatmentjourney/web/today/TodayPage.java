package org.treatmentjourney.web.today;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.web.frame.Frames;
import org.treatmentjourney.web.page.Page;

/** What somebody has to do today. */
@Page
class TodayPage {

    private final Agenda agenda;
    private final Frames frames;
    private final CurrentPerson people;

    TodayPage(Agenda agenda, Frames frames, CurrentPerson people) {
        this.agenda = agenda;
        this.frames = frames;
        this.people = people;
    }

    @GetMapping("/today")
    String show(
            @RequestParam(required = false) @Nullable String service,
            @RequestParam(required = false) @Nullable String whose,
            @RequestParam(required = false) @Nullable String part,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(required = false) @Nullable String done,
            Model model) {
        show(Wanted.of(people.get(), service, whose, part, from), seen, model);
        model.addAttribute("done", done);
        return "today";
    }

    /** Nothing, as long as nothing has been recorded since: only then is it worth a look at anybody. */
    @GetMapping("/today/live")
    @Nullable
    String live(
            @RequestParam(required = false) @Nullable String service,
            @RequestParam(required = false) @Nullable String whose,
            @RequestParam(required = false) @Nullable String part,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam long position,
            Model model,
            HttpServletResponse response) {
        if (agenda.position() == position) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return null;
        }
        show(Wanted.of(people.get(), service, whose, part, from), null, model);
        return "today :: day";
    }

    private void show(Wanted wanted, @Nullable String seen, Model model) {
        Day day = agenda.of(wanted, people.get(), Frames.seen(seen));
        frames.freshness(model, day.freshness());
        model.addAttribute("day", day);
        model.addAttribute("wanted", wanted);
        model.addAttribute("chooses", Wanted.chooses(people.get()));
    }
}
