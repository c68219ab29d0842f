package org.treatmentjourney.command.catalogue;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.treatmentjourney.command.shape.CommandReader;
import org.treatmentjourney.domain.code.CodeTable;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.log.name.EventNames;
import tools.jackson.databind.node.ObjectNode;

/** The three catalogues: what can be asked, what can have happened, and which codes there are. */
@RestController
@RequestMapping("/api")
class CatalogueEndpoint {

    record CommandEntry(String name, String path, ObjectNode schema, List<String> events, List<String> roles) {}

    private final CommandReader reader;
    private final EventCatalogue events;
    private final CodeTables codes = CodeTables.standard();

    CatalogueEndpoint(CommandReader reader, EventNames names) {
        this.reader = reader;
        this.events = new EventCatalogue(names);
    }

    @GetMapping("/commands")
    List<CommandEntry> commands() {
        return CommandCatalogue.offered().stream()
                .map(command -> new CommandEntry(
                        command.name(),
                        "/api/" + command.kind() + "/{id}/" + command.path(),
                        reader.schema(command.type()),
                        command.events(),
                        command.roles()))
                .toList();
    }

    @GetMapping("/events")
    List<EventEntry> events() {
        return events.all();
    }

    @GetMapping("/codes")
    List<CodeTable> codes() {
        return codes.names().stream().map(codes::table).toList();
    }
}
