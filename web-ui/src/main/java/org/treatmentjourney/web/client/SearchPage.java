package org.treatmentjourney.web.client;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.access.Action;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.query.answer.Page;
import org.treatmentjourney.query.search.Clients;
import org.treatmentjourney.query.search.FindClients;
import org.treatmentjourney.query.services.FindServices;
import org.treatmentjourney.query.services.ServiceList;
import org.treatmentjourney.web.frame.Frames;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.service.ServiceNames;

/** Finds people by what is typed of them, and offers to refer whoever is not known yet. */
@org.treatmentjourney.web.page.Page
class SearchPage {

    private static final int MOST = 20;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;

    /** Of whom less is typed so far, too many would be looked at by the way. */
    private static final int WORTH_A_LOOK = 3;

    private final Ask ask;
    private final Frames frames;
    private final CurrentPerson people;

    SearchPage(Ask ask, Frames frames, CurrentPerson people) {
        this.ask = ask;
        this.frames = frames;
        this.people = people;
    }

    @GetMapping("/clients")
    String show(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String from,
            Model model) {
        find(q, from, SHORTEST, model);
        return "client/search";
    }

    /** What is found while somebody is still typing. */
    @GetMapping("/clients/found")
    String found(@RequestParam(defaultValue = "") String q, Model model) {
        find(q, null, WORTH_A_LOOK, model);
        return "client/search :: found";
    }

    private void find(String typed, @Nullable String from, int shortest, Model model) {
        AccessPolicy.require(people.get(), Action.FIND_CLIENTS);
        String all = typed.strip();
        String q = all.substring(0, Math.min(all.length(), LONGEST));
        model.addAttribute("q", q);
        if (q.length() < shortest) {
            return;
        }
        var clients = ask.of(new FindClients(q, Page.of(MOST, from), List.of()), Clients.class);
        frames.freshness(model, clients.freshness());
        model.addAttribute("clients", clients);
        if (!clients.items().isEmpty()) {
            var services = ask.of(new FindServices(List.of()), ServiceList.class);
            model.addAttribute("services", new ServiceNames(services.items()).of(people.get()));
        }
    }
}
