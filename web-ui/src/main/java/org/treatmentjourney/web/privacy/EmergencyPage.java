package org.treatmentjourney.web.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.access.Action;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.query.search.FindInEmergency;
import org.treatmentjourney.query.search.InEmergency;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.page.Page;

/** Finds somebody whom one does not look after, in an emergency, by all of their name and their birth date. */
@Page
class EmergencyPage {

    private final Ask ask;
    private final CurrentPerson people;

    EmergencyPage(Ask ask, CurrentPerson people) {
        this.ask = ask;
        this.people = people;
    }

    @GetMapping("/clients/emergency")
    String show(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String birthDate,
            Model model) {
        AccessPolicy.require(people.get(), Action.FIND_IN_EMERGENCY);
        model.addAttribute("name", name);
        model.addAttribute("birthDate", birthDate);
        boolean asked = !name.isBlank() || !birthDate.isBlank();
        boolean usable = !name.isBlank() && isDay(birthDate);
        model.addAttribute("wrong", asked && !usable);
        if (usable) {
            model.addAttribute("found", ask.of(new FindInEmergency(name, birthDate), InEmergency.class));
        }
        return "privacy/emergency";
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeException notADay) {
            return false;
        }
    }
}
