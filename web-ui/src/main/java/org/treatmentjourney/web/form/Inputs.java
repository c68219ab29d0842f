package org.treatmentjourney.web.form;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.web.text.Days;
import org.treatmentjourney.web.text.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Makes what a page shows of fields: their words, what has been written in them, and what is wrong with that. */
@Component
class Inputs {

    private final Texts texts;
    private final Days days;

    Inputs(Texts texts, Days days) {
        this.texts = texts;
        this.days = days;
    }

    /** @param more of which lists one more row is wanted */
    List<Input> of(List<Field> fields, JsonNode body, Map<String, String> errors, List<String> more) {
        return fields.stream()
                .map(field -> input(field, field.name(), body.path(field.name()), errors, more))
                .toList();
    }

    private Input input(Field field, String path, JsonNode value, Map<String, String> errors, List<String> more) {
        List<Input> parts = field.kind() == Kind.GROUP ? group(field, path, value, errors, more) : List.of();
        List<List<Input>> rows = field.kind() == Kind.ROWS ? rows(field, path, value, errors, more) : List.of();
        return new Input(
                path,
                field.kind(),
                label(field),
                texts.first("hint." + field.owner() + "." + field.name(), "hint." + field.name())
                        .orElse(null),
                errors.get(path),
                field.required(),
                text(field, value),
                field.min(),
                field.max(),
                choices(field, value),
                parts,
                rows,
                texts.first("item." + field.name()).orElse(null),
                texts.first("add." + field.name()).orElse(null),
                texts.first("none." + field.name()).orElse(null),
                value.isArray() && value.isEmpty());
    }

    private String label(Field field) {
        return texts.first(
                        field.kind() == Kind.GROUP ? "group." + field.type() : "",
                        "field." + field.owner() + "." + field.name(),
                        "field." + field.name())
                .orElse(field.name());
    }

    private List<Input> group(Field field, String path, JsonNode value, Map<String, String> errors, List<String> more) {
        return field.parts().stream()
                .map(part -> input(part, path + "." + part.name(), value.path(part.name()), errors, more))
                .toList();
    }

    /** There is always one to write in. */
    private List<List<Input>> rows(
            Field field, String path, JsonNode value, Map<String, String> errors, List<String> more) {
        List<JsonNode> said = new ArrayList<>(
                value.isArray()
                        ? StreamSupport.stream(value.spliterator(), false).toList()
                        : List.of());
        if (said.isEmpty() || more.contains(path)) {
            said.add(MissingNode.getInstance());
        }
        List<List<Input>> rows = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            rows.add(group(field, path + "." + i, said.get(i), errors, more));
        }
        return List.copyOf(rows);
    }

    private String text(Field field, JsonNode value) {
        if (field.kind() == Kind.ROWS) {
            return "";
        }
        if (value.isArray()) {
            return String.join("\n", value.valueStream().map(JsonNode::asString).toList());
        }
        if (field.kind() == Kind.ID && field.required() && value.isMissingNode()) {
            return UUID.randomUUID().toString();
        }
        if (!value.isValueNode()) {
            return "";
        }
        return field.kind() == Kind.MOMENT ? local(value.asString()) : value.asString();
    }

    private String local(String written) {
        try {
            return days.local(Instant.parse(written));
        } catch (DateTimeException asItIs) {
            return written;
        }
    }

    private static List<Choice> choices(Field field, JsonNode value) {
        if (field.table() == null) {
            return List.of();
        }
        List<String> chosen =
                value.isArray() ? value.valueStream().map(JsonNode::asString).toList() : List.of(value.asString(""));
        return CodeTables.standard().table(field.table()).codes().stream()
                .map(code -> new Choice(
                        code.code(), code.label(LocaleContextHolder.getLocale()), chosen.contains(code.code())))
                .toList();
    }
}
