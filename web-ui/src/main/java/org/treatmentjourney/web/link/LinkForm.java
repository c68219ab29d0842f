package org.treatmentjourney.web.link;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.ui.Model;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.web.command.OwnForm;
import tools.jackson.databind.node.ObjectNode;

/** Both records stand by name beside the question. */
abstract class LinkForm implements OwnForm {

    private final LinkedNames names;

    LinkForm(LinkedNames names) {
        this.names = names;
    }

    @Override
    public void lay(Model model, ObjectNode body, UUID stream, Person me) {
        List<UUID> both = Stream.of("clientId", "duplicateId")
                .map(field -> body.path(field).asString(""))
                .filter(id -> id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
                .map(UUID::fromString)
                .toList();
        model.addAttribute("both", both);
        model.addAttribute("names", both.isEmpty() ? Map.of() : names.of(both));
    }
}
