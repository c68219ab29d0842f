package org.treatmentjourney.web.referral;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.treatmentjourney.command.stream.Answer;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.query.services.FindServices;
import org.treatmentjourney.query.services.ServiceList;
import org.treatmentjourney.web.form.Filled;
import org.treatmentjourney.web.form.Form;
import org.treatmentjourney.web.form.Forms;
import org.treatmentjourney.web.form.Sending;
import org.treatmentjourney.web.frame.Frames;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.service.ServiceNames;

/** The referral or enquiry of somebody who is known: its page, and what becomes of it. */
@Component
class Referring {

    private final Newcomers newcomers;
    private final Forms forms;
    private final Sending sending;
    private final Frames frames;
    private final Ask ask;
    private final CurrentPerson people;

    Referring(Newcomers newcomers, Forms forms, Sending sending, Frames frames, Ask ask, CurrentPerson people) {
        this.newcomers = newcomers;
        this.forms = forms;
        this.sending = sending;
        this.frames = frames;
        this.ask = ask;
        this.people = people;
    }

    String show(Filled referral, UUID client, boolean again, Model model) {
        return page(forms.show(referral, again), referral, client, null, model);
    }

    /** @param registered what was recorded just before, as the id of a stream and its version; null if nothing was */
    String send(Filled referral, UUID client, @Nullable String registered, Model model, HttpServletResponse response) {
        try {
            Answer answer = sending.send(referral);
            return "redirect:/journeys/" + answer.id() + "?seen=" + answer.id() + ":" + answer.version() + "&done="
                    + referral.type().path();
        } catch (Refused refused) {
            response.setStatus(refused.status().value());
            model.addAttribute("done", registered == null ? null : "register-client");
            return page(forms.refused(referral, refused, List.of()), referral, client, registered, model);
        }
    }

    /** What a page about it needs beside its fields. */
    void about(Filled referral, Model model) {
        model.addAttribute("as", referral.type().path());
        model.addAttribute("word", Newcomers.word(referral));
        var services = ask.of(new FindServices(List.of()), ServiceList.class);
        model.addAttribute("services", new ServiceNames(services.items()).openTo(people.get()));
    }

    private String page(Form form, Filled referral, UUID client, @Nullable String seen, Model model) {
        frames.client(model, client, seen);
        model.addAttribute("journeyId", referral.stream());
        model.addAttribute("form", newcomers.referralOf(form, client));
        about(referral, model);
        return "client/refer";
    }
}
