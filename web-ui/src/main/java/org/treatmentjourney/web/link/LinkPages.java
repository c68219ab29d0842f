package org.treatmentjourney.web.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.link.command.LinkDuplicate;
import org.treatmentjourney.domain.link.value.LinksId;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.query.client.ClientDetails;
import org.treatmentjourney.query.links.FindLinks;
import org.treatmentjourney.query.links.LinkList;
import org.treatmentjourney.query.search.Clients;
import org.treatmentjourney.query.search.FindClients;
import org.treatmentjourney.web.frame.Frames;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.page.May;
import org.treatmentjourney.web.page.Page;

/** Says of two records that they are one person's, and takes it back. */
@Page
class LinkPages {

    private static final int MOST = 20;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;

    private final Frames frames;
    private final Ask ask;
    private final May may;
    private final LinkedNames names;
    private final CurrentPerson people;

    LinkPages(Frames frames, Ask ask, May may, LinkedNames names, CurrentPerson people) {
        this.frames = frames;
        this.ask = ask;
        this.may = may;
        this.names = names;
        this.people = people;
    }

    @GetMapping("/links")
    String show(
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(required = false) @Nullable String done,
            Model model) {
        LinkList links = ask.of(new FindLinks(Frames.seen(seen)), LinkList.class);
        model.addAttribute("links", links);
        model.addAttribute(
                "names",
                names.of(links.items().stream()
                        .flatMap(one -> Stream.of(one.clientId(), one.duplicateId()))
                        .distinct()
                        .toList()));
        model.addAttribute("done", done);
        return "link/list";
    }

    /** Whoever may not search names the other record by its id. */
    @GetMapping("/clients/{id}/same-person")
    String choose(@PathVariable UUID id, @RequestParam(defaultValue = "") String q, Model model) {
        AccessPolicy.require(people.get(), LinkDuplicate.class);
        String all = q.strip();
        String typed = all.substring(0, Math.min(all.length(), LONGEST));
        model.addAttribute("clientId", id);
        model.addAttribute("linksId", LinksId.of(people.get().organisation()));
        model.addAttribute("q", typed);
        boolean searches = may.ask(people.get(), "find-clients");
        model.addAttribute("searches", searches);
        Set<UUID> same = new HashSet<>(Set.of(id));
        if (searches) {
            ClientDetails client = frames.client(model, id, null).client();
            same.addAll(client.alsoKnownAs());
        }
        if (searches && typed.length() >= SHORTEST) {
            var query = new FindClients(typed, org.treatmentjourney.query.answer.Page.of(MOST, null), List.of());
            model.addAttribute(
                    "found",
                    ask.of(query, Clients.class).items().stream()
                            .filter(one -> !same.contains(one.clientId()))
                            .toList());
        }
        return "link/choose";
    }
}
