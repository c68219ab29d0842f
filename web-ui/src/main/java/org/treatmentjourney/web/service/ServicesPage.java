package org.treatmentjourney.web.service;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.service.command.OpenService;
import org.treatmentjourney.domain.service.value.ServiceId;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.query.referral.DeclinedReferrals;
import org.treatmentjourney.query.referral.FindDeclinedReferrals;
import org.treatmentjourney.web.frame.Frames;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.page.Page;

/** The services of an organisation, which of them take referrals, and how many they turned away and why (R32). */
@Page
class ServicesPage {

    private static final String CODE = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private final Ask ask;
    private final OwnServices services;
    private final CurrentPerson people;

    ServicesPage(Ask ask, OwnServices services, CurrentPerson people) {
        this.ask = ask;
        this.services = services;
        this.people = people;
    }

    @GetMapping("/services")
    String show(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(required = false) @Nullable String done,
            Model model) {
        var declined = ask.of(
                new FindDeclinedReferrals(day(from).orElse(null), day(to).orElse(null)), DeclinedReferrals.class);
        ServiceNames names = services.now(Frames.seen(seen));
        model.addAttribute("services", names);
        model.addAttribute("declined", declined);
        model.addAttribute("done", done);
        return "service/services";
    }

    /** The id of a service follows from its short name, so that is asked first. */
    @GetMapping("/services/open")
    String open(@RequestParam(required = false) @Nullable String service, Model model) {
        AccessPolicy.require(people.get(), OpenService.class);
        if (service != null && service.strip().matches(CODE)) {
            String code = service.strip();
            return "redirect:/services/" + ServiceId.of(code) + "/do/open-service?service=" + code + "&_back=/services";
        }
        model.addAttribute("service", service);
        return "service/open";
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
