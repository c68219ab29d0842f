package org.treatmentjourney.web.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a body from what was written in a form. What is blank is absent; what cannot be read stays as it was written, so
 * that the reader of commands says what is wrong with it and the form can show it again.
 */
final class Written {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String DAY = "d[.][/][ ]M[.][/][ ]uuuu";
    private static final DateTimeFormatter DAY_BY_HAND = DateTimeFormatter.ofPattern(DAY);
    private static final DateTimeFormatter MOMENT_BY_HAND = DateTimeFormatter.ofPattern(DAY + "[ ][, ]H[:][.]mm");

    private final MultiValueMap<String, String> posted;
    private final ZoneId zone;
    private final boolean unfinished;

    /** As long as more rows are wanted, those that are blank stay where they are. */
    Written(MultiValueMap<String, String> posted, ZoneId zone) {
        this.posted = posted;
        this.zone = zone;
        this.unfinished = posted.containsKey(Filled.MORE);
    }

    ObjectNode body(List<Field> fields) {
        return group(fields, "");
    }

    private ObjectNode group(List<Field> fields, String prefix) {
        ObjectNode group = JSON.objectNode();
        fields.forEach(field -> {
            JsonNode value = value(field, prefix + field.name());
            if (value != null) {
                group.set(field.name(), value);
            }
        });
        return group;
    }

    private @Nullable JsonNode value(Field field, String path) {
        return switch (field.kind()) {
            case GROUP -> orNull(group(field.parts(), path + "."));
            case ROWS -> rows(field, path);
            case LINES, IDS ->
                several(
                        field,
                        posted.getOrDefault(path, List.of()).stream()
                                .flatMap(text -> text == null ? Stream.of() : text.lines())
                                .toList());
            case CHOICES -> several(field, posted.getOrDefault(path, List.of()));
            default -> single(field.kind(), text(path));
        };
    }

    /** A row in which only its id or its code stands, which nobody typed, is blank as well. */
    private @Nullable JsonNode rows(Field field, String path) {
        var rows = JSON.arrayNode();
        for (int index : indices(path)) {
            ObjectNode row = group(field.parts(), path + "." + index + ".");
            boolean said = field.parts().stream().anyMatch(part -> !part.isGivenIn(field) && row.has(part.name()));
            if (said || unfinished) {
                rows.add(row);
            }
        }
        return rows.isEmpty() && !field.required() && text(path + Input.NONE) == null ? null : rows;
    }

    private Set<Integer> indices(String path) {
        Set<Integer> indices = new TreeSet<>();
        posted.keySet().stream()
                .filter(name -> name.startsWith(path + "."))
                .map(name -> name.substring(path.length() + 1).split("\\.")[0])
                .filter(index -> index.matches("\\d{1,3}"))
                .forEach(index -> indices.add(Integer.valueOf(index)));
        return indices;
    }

    private static @Nullable JsonNode several(Field field, List<String> texts) {
        var values = JSON.arrayNode();
        texts.stream().map(String::strip).filter(text -> !text.isEmpty()).forEach(values::add);
        return values.isEmpty() && !field.required() ? null : values;
    }

    private @Nullable JsonNode single(Kind kind, @Nullable String text) {
        if (text == null) {
            return null;
        }
        return switch (kind) {
            case NUMBER -> text.matches("-?\\d{1,9}") ? JSON.numberNode(Integer.parseInt(text)) : JSON.stringNode(text);
            case YES_NO ->
                text.matches("true|false") ? JSON.booleanNode(Boolean.parseBoolean(text)) : JSON.stringNode(text);
            case DAY -> JSON.stringNode(day(text));
            case MOMENT -> JSON.stringNode(moment(text));
            default -> JSON.stringNode(text);
        };
    }

    private static String day(String text) {
        try {
            return LocalDate.parse(text, DAY_BY_HAND).toString();
        } catch (DateTimeException asItIs) {
            return text;
        }
    }

    private String moment(String text) {
        try {
            LocalDateTime local = text.matches("\\d{4}-.*")
                    ? LocalDateTime.parse(text.replace(' ', 'T'))
                    : LocalDateTime.parse(text, MOMENT_BY_HAND);
            return local.atZone(zone).toInstant().toString();
        } catch (DateTimeException asItIs) {
            return text;
        }
    }

    private @Nullable String text(String path) {
        String text = posted.getFirst(path);
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable JsonNode orNull(ObjectNode group) {
        return group.isEmpty() ? null : group;
    }
}
