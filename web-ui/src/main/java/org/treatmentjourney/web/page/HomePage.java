package org.treatmentjourney.web.page;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.treatmentjourney.http.CurrentPerson;

/** The first page after signing in: where somebody's work begins, or what the program wants to say first. */
@Page
class HomePage {

    private final CurrentPerson people;
    private final String first;

    HomePage(CurrentPerson people, @Value("${journey.web.first-page:}") String first) {
        this.people = people;
        this.first = first;
    }

    @GetMapping("/")
    String home() {
        return first.isEmpty()
                ? Navigation.home(people.get()).map(work -> "redirect:" + work).orElse("no-work")
                : "redirect:" + first;
    }
}
