package org.treatmentjourney.web.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.treatmentjourney.command.catalogue.CommandCatalogue;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.access.Action;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.web.form.Filled;
import org.treatmentjourney.web.form.Form;
import org.treatmentjourney.web.form.Forms;
import org.treatmentjourney.web.form.Prefix;
import org.treatmentjourney.web.form.Sending;
import org.treatmentjourney.web.form.Wrong;
import org.treatmentjourney.web.frame.Frames;
import org.treatmentjourney.web.page.Page;
import org.treatmentjourney.web.signin.StaleForm;

/** A session that did not take place, and the next try, written down together in twenty seconds. */
@Page
class MissedSessionPage {

    private static final String MISSED = "record-missed-session";
    private static final String ADDRESS = "/journeys/{id}/do/" + MISSED;
    private static final Prefix NEXT = new Prefix("next.");

    private final Forms forms;
    private final Sending sending;
    private final PlannedMeeting planned;
    private final Frames frames;
    private final CurrentPerson people;

    MissedSessionPage(Forms forms, Sending sending, PlannedMeeting planned, Frames frames, CurrentPerson people) {
        this.forms = forms;
        this.sending = sending;
        this.planned = planned;
        this.frames = frames;
        this.people = people;
    }

    /** Both commands as somebody wrote them; both are checked before either is sent. */
    private record Both(Filled missed, Filled next) {

        List<Filled> said() {
            return next.body().has("at") ? List.of(missed, next) : List.of(missed);
        }
    }

    @GetMapping(ADDRESS)
    String show(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> asked, Model model) {
        Both both = read(id, asked);
        planned.fill(both.missed().body(), both.next().body(), id, people.get());
        return page(both, Wrong.nothing(), false, model);
    }

    @PostMapping(ADDRESS)
    String send(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> posted,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Both both = read(id, posted);
        planned.tidy(both.missed().body(), id, people.get());
        if (StaleForm.is(request)) {
            return page(both, Wrong.nothing(), true, model);
        }
        Wrong wrong = Wrong.with(sending, both.said().toArray(Filled[]::new));
        return wrong.isNothing() ? record(both, model, response) : refused(both, wrong, model, response);
    }

    private String record(Both both, Model model, HttpServletResponse response) {
        String then = "";
        for (Filled filled : both.said()) {
            try {
                then = both.missed().after(sending.send(filled));
            } catch (Refused refused) {
                return refused(both, Wrong.with(filled, refused), model, response);
            }
        }
        return "redirect:" + then;
    }

    private String refused(Both both, Wrong wrong, Model model, HttpServletResponse response) {
        response.setStatus(wrong.status());
        return page(both, wrong, false, model);
    }

    private Both read(UUID id, MultiValueMap<String, String> posted) {
        var missed = CommandCatalogue.find("journeys", MISSED).orElseThrow();
        var next = CommandCatalogue.find("journeys", "book-appointment").orElseThrow();
        AccessPolicy.require(people.get(), Action.RECORD_MISSED_SESSION);
        return new Both(forms.read(missed, id, posted), forms.read(next, id, NEXT.of(posted)));
    }

    private String page(Both both, Wrong wrong, boolean stale, Model model) {
        frames.journey(model, both.missed().stream(), null);
        model.addAttribute("command", MISSED);
        model.addAttribute("plannedAt", PlannedMeeting.at(both.missed().body()));
        Form next = NEXT.on(wrong.form(forms, both.next(), stale));
        model.addAttribute("form", wrong.form(forms, both.missed(), stale).and(next));
        return "commands/record-missed-session";
    }
}
