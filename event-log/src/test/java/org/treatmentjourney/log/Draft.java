package org.treatmentjourney.log;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.log.json.EventJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a golden file could hold, for whoever adds an event: the right shape, still without good words. */
final class Draft {
    private static final JsonMapper JSON = EventJson.mapper();

    private Draft() {}

    /** Every field filled; a text is the name of its field. */
    static JsonNode full(Type type) {
        return full(type, "");
    }

    private static JsonNode full(Type type, String name) {
        if (type instanceof ParameterizedType holder) {
            JsonNode held = full(holder.getActualTypeArguments()[0], name);
            return holder.getRawType() == Personal.class
                    ? held
                    : JSON.createArrayNode().add(held);
        }
        Class<?> plain = (Class<?>) type;
        if (!plain.isRecord()) {
            return JSON.valueToTree(value(plain, name));
        }
        var entity = JSON.createObjectNode();
        for (RecordComponent component : plain.getRecordComponents()) {
            entity.set(component.getName(), full(component.getGenericType(), component.getName()));
        }
        return entity;
    }

    private static Object value(Class<?> type, String name) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return switch (type.getSimpleName()) {
            case "String" -> name;
            case "Integer" -> 1;
            case "Boolean" -> true;
            case "UUID" -> new UUID(0x4000, 0x8000000000000000L);
            case "Instant" -> Instant.parse("2026-11-02T10:15:00Z");
            case "LocalDate" -> LocalDate.parse("2026-11-02");
            default -> throw new AssertionError("The draft does not know what a " + type.getName() + " looks like");
        };
    }

    /** The same without what may be left out. */
    static JsonNode minimal(JsonNode full, Type type) {
        if (type instanceof ParameterizedType holder) {
            Type held = holder.getActualTypeArguments()[0];
            return holder.getRawType() == List.class
                    ? JSON.createArrayNode()
                            .addAll(full.values().stream()
                                    .map(element -> minimal(element, held))
                                    .toList())
                    : minimal(full, held);
        }
        if (!((Class<?>) type).isRecord()) {
            return full;
        }
        var entity = JSON.createObjectNode();
        for (RecordComponent component : ((Class<?>) type).getRecordComponents()) {
            if (!Parts.mayBeAbsent(component)) {
                entity.set(component.getName(), minimal(full.get(component.getName()), component.getGenericType()));
            }
        }
        return entity;
    }
}
