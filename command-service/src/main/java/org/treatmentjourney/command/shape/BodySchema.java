package org.treatmentjourney.command.shape;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.DomainCommand;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.domain.code.Kebab;
import org.treatmentjourney.domain.shape.AnyOf;
import org.treatmentjourney.domain.shape.Between;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON schema of a command's body, read off its record. */
final class BodySchema {

    private static final int ITEMS = 200;
    /** No work here was done before 1900, and a database has its own opinion of the year nought. */
    static final String YEAR = "^(?!0|1[0-8]|2[2-9]|[3-9])";
    /** No place on earth is further from Greenwich than that. */
    static final String YEAR_AND_OFFSET = YEAR + "(?!.*[+-](1[89]|2\\d):)";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final TextSchema texts;

    BodySchema(CodeTables codes) {
        this.texts = new TextSchema(codes);
    }

    /** The first component is the id in the path. Whatever an event comes of may also say when it was effective. */
    ObjectNode of(Class<? extends DomainCommand> command) {
        RecordComponent[] components = command.getRecordComponents();
        ObjectNode schema = object(Arrays.copyOfRange(components, 1, components.length));
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", command.getSimpleName());
        Sentence sentence = command.getAnnotation(Sentence.class);
        if (sentence != null) {
            schema.put("description", sentence.value());
        }
        if (command.isAnnotationPresent(Yields.class)) {
            schema.withObjectProperty("properties").set("effectiveAt", moment());
        }
        return schema;
    }

    private ObjectNode object(RecordComponent... components) {
        ObjectNode schema = type("object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = JSON.arrayNode();
        for (RecordComponent component : components) {
            ObjectNode field = field(component, component.getGenericType());
            if (component.isAnnotationPresent(Required.class)) {
                required.add(component.getName());
                if (component.getType() == String.class && !field.has("enum") && !field.has("pattern")) {
                    field.put("pattern", "\\S");
                }
            }
            properties.set(component.getName(), field);
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema.put("additionalProperties", false);
    }

    private ObjectNode field(RecordComponent component, Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            ObjectNode schema = items(component.getAnnotation(Between.class));
            schema.set("items", field(component, list.getActualTypeArguments()[0]));
            return schema;
        }
        return single(component, (Class<?>) type);
    }

    private ObjectNode single(RecordComponent component, Class<?> type) {
        if (type == String.class) {
            return texts.of(component);
        } else if (type == Integer.class) {
            return bounded(component);
        } else if (type == Boolean.class) {
            return type("boolean");
        } else if (type == UUID.class) {
            return format("uuid");
        } else if (type == LocalDate.class) {
            return format("date").put("pattern", YEAR);
        } else if (type == Instant.class) {
            return moment();
        } else if (type.isEnum()) {
            return TextSchema.oneOf(Arrays.stream(type.getEnumConstants())
                    .map(constant -> Kebab.code((Enum<?>) constant))
                    .toList());
        } else if (type.isRecord()) {
            return record(type);
        }
        throw new IllegalStateException("no schema for " + type + " of " + component);
    }

    private ObjectNode record(Class<?> type) {
        ObjectNode schema = object(type.getRecordComponents());
        AnyOf anyOf = type.getAnnotation(AnyOf.class);
        if (anyOf != null) {
            ArrayNode choices = schema.putArray("anyOf");
            for (String name : anyOf.value()) {
                choices.addObject().putArray("required").add(name);
            }
        }
        return schema;
    }

    private static ObjectNode items(@Nullable Between between) {
        return between == null
                ? type("array").put("maxItems", ITEMS)
                : type("array").put("minItems", between.min()).put("maxItems", between.max());
    }

    private static ObjectNode bounded(RecordComponent component) {
        ObjectNode schema = type("integer");
        Between between = component.getAnnotation(Between.class);
        return between == null ? schema : schema.put("minimum", between.min()).put("maximum", between.max());
    }

    private static ObjectNode moment() {
        return format("date-time").put("pattern", YEAR_AND_OFFSET);
    }

    private static ObjectNode format(String format) {
        return type("string").put("format", format);
    }

    private static ObjectNode type(String type) {
        return JSON.objectNode().put("type", type);
    }
}
