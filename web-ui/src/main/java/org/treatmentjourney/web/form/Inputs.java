package org.treatmentjourney.web.form;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.web.form.Rows.Row;
import org.treatmentjourney.web.text.Days;
import org.treatmentjourney.web.text.Texts;
import tools.jackson.databind.JsonNode;

/** Makes what a page shows of fields: their words, what has been written in them, and what is wrong with that. */
@Component
class Inputs {

    /** What is wrong, by the path of the field, and of which lists one more row is wanted. */
    private record Asked(Map<String, String> errors, List<String> more) {}

    private final Texts texts;
    private final Days days;

    Inputs(Texts texts, Days days) {
        this.texts = texts;
        this.days = days;
    }

    /** @param more of which lists one more row is wanted */
    List<Input> of(List<Field> fields, JsonNode body, Map<String, String> errors, List<String> more) {
        return parts(fields, "", body, List.of(), new Asked(errors, more));
    }

    private List<Input> parts(List<Field> fields, String prefix, JsonNode value, List<String> within, Asked asked) {
        return fields.stream()
                .map(field -> input(field, prefix + field.name(), value.path(field.name()), within, asked))
                .toList();
    }

    private Input input(Field field, String path, JsonNode value, List<String> within, Asked asked) {
        return new Input(
                path,
                within,
                field.kind(),
                label(field),
                texts.first("hint." + field.owner() + "." + field.name(), "hint." + field.name())
                        .orElse(null),
                asked.errors().get(path),
                field.required(),
                text(field, value),
                field.min(),
                field.max(),
                choices(field, value),
                field.kind() == Kind.GROUP ? parts(field.parts(), path + ".", value, within, asked) : List.of(),
                field.kind() == Kind.ROWS ? rows(field, path, value, within, asked) : List.of(),
                texts.first("item." + field.name()).orElse(null),
                field.oneForEachCode()
                        ? null
                        : texts.first("add." + field.name(), "form.another").orElse(null),
                texts.first("none." + field.name()).orElse(null),
                value.isArray() && value.isEmpty());
    }

    String label(Field field) {
        return texts.first(
                        field.kind() == Kind.GROUP ? "group." + field.type() : "",
                        "field." + field.owner() + "." + field.name(),
                        "field." + field.name())
                .orElse(field.name());
    }

    private List<List<Input>> rows(Field field, String path, JsonNode value, List<String> within, Asked asked) {
        List<Row> rows = Rows.of(field, value, asked.more().contains(path));
        List<List<Input>> shown = new ArrayList<>();
        for (Row row : rows) {
            String title = title(field, row.said(), rows.size() > 1 ? " " + (shown.size() + 1) : "");
            List<String> inside =
                    Stream.concat(within.stream(), Stream.of(title)).toList();
            shown.add(parts(field.parts(), path + "." + row.index() + ".", row.said(), inside, asked));
        }
        return List.copyOf(shown);
    }

    /** What a row is called: by the code that it is about, or by its number. */
    String title(Field field, JsonNode row, String number) {
        Field about = field.parts().getFirst();
        return field.oneForEachCode()
                ? CodeTables.standard()
                        .table(String.valueOf(about.table()))
                        .label(row.path(about.name()).asString(""), LocaleContextHolder.getLocale())
                : texts.first("item." + field.name()).orElseGet(() -> label(field)) + number;
    }

    private String text(Field field, JsonNode value) {
        if (field.kind() == Kind.ROWS) {
            return "";
        }
        if (value.isArray()) {
            return String.join(
                    "\n",
                    value.valueStream()
                            .filter(JsonNode::isValueNode)
                            .map(JsonNode::asString)
                            .toList());
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
