package org.treatmentjourney.web.referral;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.treatmentjourney.command.stream.Answer;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.web.form.Form;
import org.treatmentjourney.web.form.Sending;
import org.treatmentjourney.web.form.Wrong;
import org.treatmentjourney.web.page.Page;
import org.treatmentjourney.web.signin.StaleForm;

/** Registers a person and refers them, or writes down that they ask for help, on one page. */
@Page
class NewcomerPage {

    /** The answer never came, and something was changed before it was sent again. */
    private static final Set<String> EARLIER = Set.of("id.taken", "idempotency.reused");

    private final Newcomers newcomers;
    private final Beginnings beginnings;
    private final SharedPerson sharedPerson;
    private final Alike alike;
    private final Sending sending;
    private final Referring referring;
    private final CurrentPerson people;

    NewcomerPage(
            Newcomers newcomers,
            Beginnings beginnings,
            SharedPerson sharedPerson,
            Alike alike,
            Sending sending,
            Referring referring,
            CurrentPerson people) {
        this.newcomers = newcomers;
        this.beginnings = beginnings;
        this.sharedPerson = sharedPerson;
        this.alike = alike;
        this.sending = sending;
        this.referring = referring;
        this.people = people;
    }

    @GetMapping(Newcomers.ADDRESS)
    String show(
            @RequestParam MultiValueMap<String, String> asked,
            @RequestParam(name = Newcomer.SHARED, required = false) @Nullable UUID shared,
            Model model) {
        Newcomer newcomer = allowed(newcomers.read(asked));
        if (shared != null) {
            sharedPerson.fill(newcomer, shared);
        }
        beginnings.person(newcomer.person().body(), asked.getFirst("q"));
        beginnings.referral(newcomer.referral());
        return page(newcomer, newcomers.show(newcomer, false), model);
    }

    @PostMapping(Newcomers.ADDRESS)
    String send(
            @RequestParam MultiValueMap<String, String> posted,
            @RequestParam(name = Newcomer.THIS_ONE, required = false) @Nullable UUID known,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Newcomer written = allowed(newcomers.read(posted));
        boolean stale = StaleForm.is(request);
        if (stale
                || !written.person().more().isEmpty()
                || !written.referral().more().isEmpty()) {
            return page(written, newcomers.show(written, stale), model);
        }
        if (known != null) {
            return referring.show(newcomers.referral(posted, known), known, false, model);
        }
        Newcomer newcomer = new Newcomer(Contacts.said(written.person()), written.referral(), written.mayBeKnown());
        Wrong wrong = Wrong.with(sending, newcomer.person(), newcomer.referral());
        if (!wrong.isNothing()) {
            return refused(newcomer, wrong, model, response);
        }
        if (newcomer.mayBeKnown()) {
            var those = alike.to(newcomer.person().body());
            if (!those.isEmpty()) {
                model.addAttribute("alike", those);
                return page(newcomer, newcomers.show(newcomer, false), model);
            }
        }
        return register(newcomer, model, response);
    }

    /** Whoever has been registered stays so; what is then wrong with the referral is mended on its own page. */
    private String register(Newcomer newcomer, Model model, HttpServletResponse response) {
        Answer registered;
        try {
            registered = sending.send(newcomer.person());
        } catch (Refused refused) {
            if (EARLIER.contains(refused.code())) {
                model.addAttribute("earlier", true);
                return referring.show(newcomer.referral(), newcomer.clientId(), false, model);
            }
            return refused(newcomer, Wrong.with(newcomer.person(), refused), model, response);
        }
        return referring.send(
                newcomer.referral(),
                newcomer.clientId(),
                registered.id() + ":" + registered.version(),
                model,
                response);
    }

    private String refused(Newcomer newcomer, Wrong wrong, Model model, HttpServletResponse response) {
        response.setStatus(wrong.status());
        return page(newcomer, newcomers.refused(newcomer, wrong), model);
    }

    private String page(Newcomer newcomer, Form form, Model model) {
        model.addAttribute("newcomer", newcomer);
        model.addAttribute("form", form);
        referring.about(newcomer.referral(), model);
        return "client/new";
    }

    private Newcomer allowed(Newcomer newcomer) {
        List.of(newcomer.person(), newcomer.referral())
                .forEach(part -> AccessPolicy.require(people.get(), part.type().type()));
        return newcomer;
    }
}
