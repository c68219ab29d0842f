package org.treatmentjourney.web.referral;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.answer.Page;
import org.treatmentjourney.query.search.Clients;
import org.treatmentjourney.query.search.FindClients;
import org.treatmentjourney.web.page.Ask;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Those who are known already and may be whom somebody is about to register: of a like name, and born on the same day. */
@Component
class Alike {

    private static final int MOST = 10;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;

    private final Ask ask;

    Alike(Ask ask) {
        this.ask = ask;
    }

    List<Clients.Item> to(ObjectNode person) {
        JsonNode name = person.path("name");
        String born = person.path("birthDate").asString("");
        String family = name.path("family").asString("");
        String typed = Stream.of(
                        family.isEmpty() ? "" : name.path("given").asString(""),
                        family.isEmpty() ? name.path("alias").asString("") : family,
                        born)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
        if (typed.length() < SHORTEST || typed.length() > LONGEST) {
            return List.of();
        }
        return ask.of(new FindClients(typed, Page.of(MOST, null), List.of()), Clients.class).items().stream()
                .filter(known -> born.isEmpty()
                        || known.birthDate() == null
                        || known.birthDate().toString().equals(born))
                .toList();
    }
}
