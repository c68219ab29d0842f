package org.treatmentjourney.standalone.document;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.treatmentjourney.command.catalogue.CommandCatalogue;
import org.treatmentjourney.command.catalogue.CommandType;
import org.treatmentjourney.domain.shape.Yields;

/** Which command leads to which events, and which views show them. */
final class CommandDocument {

    private CommandDocument() {}

    static String of(Notice notice) {
        return """
                # Commands, events and views

                `POST /api/{kind}/{id}/{command}` records the events, and the views follow. Generated; do not edit.

                """ + table(notice);
    }

    private static String table(Notice notice) {
        List<String> always = notice.ofAll();
        var rows = CommandCatalogue.offered().stream()
                .map(command -> Markdown.row(
                        command.path(),
                        command.kind(),
                        String.join(", ", command.events()),
                        events(command)
                                .flatMap(event -> notice.of(event).stream())
                                .filter(view -> !always.contains(view))
                                .distinct()
                                .sorted()
                                .collect(Collectors.joining(", "))))
                .toList();
        return new Markdown(Markdown.row("Command", "Kind", "Events", "Views"), rows)
                + "\nA view is named where an event changes what it keeps; every event about a client is also in: "
                + String.join(", ", always) + ".\n";
    }

    private static Stream<Class<?>> events(CommandType command) {
        return Arrays.stream(command.type().getAnnotation(Yields.class).value());
    }
}
