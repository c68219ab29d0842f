package org.treatmentjourney.web.referral;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.web.form.Filled;
import org.treatmentjourney.web.page.Page;
import org.treatmentjourney.web.signin.StaleForm;

/** Refers a person who is known, or writes down that they ask for help. */
@Page
class ReferPage {

    private final Newcomers newcomers;
    private final Beginnings beginnings;
    private final Referring referring;
    private final CurrentPerson people;

    ReferPage(Newcomers newcomers, Beginnings beginnings, Referring referring, CurrentPerson people) {
        this.newcomers = newcomers;
        this.beginnings = beginnings;
        this.referring = referring;
        this.people = people;
    }

    @GetMapping("/clients/{id}/refer")
    String show(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> asked, Model model) {
        Filled referral = allowed(newcomers.referral(asked, id));
        if (asked.containsKey(Newcomer.JOURNEY_ID)) {
            beginnings.enquired(referral);
        }
        beginnings.referral(referral);
        return referring.show(referral, id, false, model);
    }

    @PostMapping("/clients/{id}/refer")
    String send(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> posted,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Filled referral = allowed(newcomers.referral(posted, id));
        boolean stale = StaleForm.is(request);
        return stale || !referral.more().isEmpty()
                ? referring.show(referral, id, stale, model)
                : referring.send(referral, id, null, model, response);
    }

    private Filled allowed(Filled referral) {
        AccessPolicy.require(people.get(), referral.type().type());
        return referral;
    }
}
