package org.treatmentjourney.web.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.treatmentjourney.command.catalogue.CommandCatalogue;
import org.treatmentjourney.web.text.Codes;
import org.treatmentjourney.web.text.Days;
import org.treatmentjourney.web.text.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What somebody wrote, read back from what the event says: the fields of the form that it came of, in their order and
 * in their words. Ids and what nobody wrote are left out.
 */
@Component
public class ReadBack {

    private static final Map<String, List<Field>> FIELDS = new HashMap<>();

    static {
        CommandCatalogue.all().stream()
                .filter(command -> List.of("clients", "journeys", "self-help").contains(command.kind()))
                .forEach(command -> FIELDS.putIfAbsent(command.events().getFirst(), Fields.of(command.type())));
    }

    private final Inputs inputs;
    private final Texts texts;
    private final Codes codes;
    private final Days days;

    ReadBack(Inputs inputs, Texts texts, Codes codes, Days days) {
        this.inputs = inputs;
        this.texts = texts;
        this.codes = codes;
        this.days = days;
    }

    /**
     * @param event its type, for example ContactRecorded
     * @param payload as the log has it, with what is personal in a part of its own
     */
    public List<Said> of(String event, JsonNode payload) {
        ObjectNode written = JsonNodeFactory.instance.objectNode();
        payload.properties().forEach(part -> written.set(part.getKey(), part.getValue()));
        payload.path("personal").properties().forEach(part -> written.set(part.getKey(), part.getValue()));
        return parts(fields(event), written);
    }

    static List<Field> fields(String event) {
        return FIELDS.getOrDefault(event, List.of());
    }

    private List<Said> parts(List<Field> fields, JsonNode written) {
        return fields.stream()
                .filter(field -> field.kind() != Kind.ID && field.kind() != Kind.IDS)
                .flatMap(field -> said(field, written.path(field.name())).stream())
                .toList();
    }

    private Optional<Said> said(Field field, JsonNode written) {
        if (written.isMissingNode() || written.isNull()) {
            return Optional.empty();
        }
        List<Said> parts = switch (field.kind()) {
            case GROUP -> parts(field.parts(), written);
            case ROWS -> rows(field, written);
            default -> List.of();
        };
        List<String> words = written.isObject() ? List.of() : words(field, written);
        return parts.isEmpty() && words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Said(label(field), words, parts));
    }

    /** A form asks; where it asks its writer, what is read back speaks of them. */
    String label(Field field) {
        return texts.first("said." + field.owner() + "." + field.name()).orElseGet(() -> inputs.label(field));
    }

    private List<Said> rows(Field field, JsonNode written) {
        List<Field> parts =
                field.parts().stream().filter(part -> !part.isGivenIn(field)).toList();
        List<Said> rows = new ArrayList<>();
        for (JsonNode row : written) {
            String number = written.size() > 1 ? " " + (rows.size() + 1) : "";
            rows.add(new Said(inputs.title(field, row, number), List.of(), parts(parts, row)));
        }
        return rows.stream().filter(row -> !row.parts().isEmpty()).toList();
    }

    /** Of an empty list, that there are none, where somebody had to say so. */
    private List<String> words(Field field, JsonNode written) {
        if (field.kind() == Kind.ROWS) {
            return written.isEmpty()
                    ? texts.first("none." + field.name()).stream().toList()
                    : List.of();
        }
        return written.isArray()
                ? written.valueStream().map(one -> word(field, one)).toList()
                : List.of(word(field, written));
    }

    private String word(Field field, JsonNode written) {
        String text = written.asString();
        return switch (field.kind()) {
            case CHOICE, CHOICES, SUGGESTED -> codes.label(String.valueOf(field.table()), text);
            case YES_NO -> texts.of(written.asBoolean() ? "form.yes" : "form.no");
            case DAY -> days.day(LocalDate.parse(text));
            case MOMENT -> days.time(Instant.parse(text));
            case LANGUAGE -> codes.language(text);
            default -> text;
        };
    }
}
