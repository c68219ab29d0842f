package org.treatmentjourney.web.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.treatmentjourney.query.client.ClientDetails;
import org.treatmentjourney.web.frame.Frames;
import org.treatmentjourney.web.page.Names;
import org.treatmentjourney.web.page.Page;

/** A person: what they are called, how they can be reached, and their journeys. */
@Page
class PersonPage {

    private final Frames frames;
    private final Names names;

    PersonPage(Frames frames, Names names) {
        this.frames = frames;
        this.names = names;
    }

    @GetMapping("/clients/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(required = false) @Nullable String done,
            Model model) {
        ClientDetails client = frames.client(model, id, seen).client();
        model.addAttribute("client", client);
        model.addAttribute("others", names.of(client.alsoKnownAs()));
        model.addAttribute("done", done);
        return "person/person";
    }
}
