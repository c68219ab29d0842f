package org.treatmentjourney.standalone.document;

import java.util.List;
import java.util.stream.Collectors;
import org.treatmentjourney.command.catalogue.EventEntry;

/** The catalogue of events for people: what may stand in the log, in which words, and what of it is sealed. */
final class EventDocument {
    private static final String HEAD = """
            # Events

            What may stand in the log. A name is for ever, and a change that old readers cannot read is a new revision.
            A sealed field is kept only under the key of the client; once that key is destroyed it reads as erased.
            Every field's stored form stands in `event-log/src/test/resources/golden`. Generated; do not edit.

            """;

    private EventDocument() {}

    static String of(List<EventEntry> events) {
        return HEAD
                + events.stream().map(EventDocument::section).collect(Collectors.joining("\n"))
                + "\n"
                + ValueTypes.section();
    }

    private static String section(EventEntry event) {
        var fields = event.fields().stream()
                .map(field -> Markdown.row(field.name(), field.type(), field.sealed() ? "sealed" : ""))
                .toList();
        return "## %s, revision %d\n\n%s\n\n%s"
                .formatted(
                        event.name(),
                        event.revision(),
                        event.sentence(),
                        new Markdown(Markdown.row("Field", "Type", "Sealed"), fields));
    }
}
