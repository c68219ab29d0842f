package org.treatmentjourney.standalone.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.web.page.Page;

/** Where people say who they are, and the first page after that: what this is, and as whom to look around. */
@Page
class SignInPage {

    static final String ADDRESS = "/sign-in";

    private final DemoPeople people;
    private final boolean demo;

    SignInPage(DemoPeople people, @Value("${journey.demo}") boolean demo) {
        this.people = people;
        this.demo = demo;
    }

    @ModelAttribute("people")
    List<Person> people() {
        return List.copyOf(people.byName().values());
    }

    @GetMapping(ADDRESS)
    String signIn(@RequestParam(required = false) @Nullable String wrong, Model model) {
        model.addAttribute("wrong", wrong != null);
        return "sign-in";
    }

    @GetMapping("/start")
    String start(Model model) {
        model.addAttribute("demo", demo);
        return "start";
    }
}
