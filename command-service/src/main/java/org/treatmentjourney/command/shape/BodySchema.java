package org.treatmentjourney.command.shape;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.DomainCommand;
import org.treatmentjourney.domain.Records;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.code.Code;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.domain.code.Kebab;
import org.treatmentjourney.domain.shape.AnyOf;
import org.treatmentjourney.domain.shape.Between;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Language;
import org.treatmentjourney.domain.shape.NameOf;
import org.treatmentjourney.domain.shape.PersonId;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Short;
import org.treatmentjourney.domain.shape.Yields;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON schema of a command's body, read off its record. */
final class BodySchema {

    private static final int TEXT = 4000;
    private static final int LINE = 200;
    private static final int ITEMS = 200;
    static final String PERSON_ID = "^[!-~]+$";
    static final String CODE = "^[a-z0-9]+(-[a-z0-9]+)*$";
    /** No work here was done before 1900, and a database has its own opinion of the year nought. */
    static final String YEAR = "^(?!0|1[0-8]|2[2-9]|[3-9])";
    /** No place on earth is further from Greenwich than that. */
    static final String YEAR_AND_OFFSET = YEAR + "(?!.*[+-](1[89]|2\\d):)";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final CodeTables codes;

    BodySchema(CodeTables codes) {
        this.codes = codes;
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
            return text(component);
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
            return oneOf(Arrays.stream(type.getEnumConstants())
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

    private ObjectNode text(RecordComponent component) {
        Coded coded = component.getAnnotation(Coded.class);
        if (coded != null) {
            List<String> known =
                    codes.table(coded.value()).codes().stream().map(Code::code).toList();
            return coded.open() ? oneLike(known) : oneOf(known);
        }
        if (component.isAnnotationPresent(PersonId.class)) {
            ObjectNode person = type("string").put("pattern", PERSON_ID).put("maxLength", LINE);
            person.putArray("examples").add("clinician").add("clinician2");
            return person;
        }
        if (component.isAnnotationPresent(Language.class)) {
            return type("string")
                    .put("pattern", "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")
                    .put("maxLength", 35);
        }
        NameOf name = component.getAnnotation(NameOf.class);
        return name == null ? type("string").put("maxLength", longest(component)) : oneOf(names(name.value()));
    }

    /** The bounds of a list count its entries and say nothing of how long each is. */
    private static int longest(RecordComponent component) {
        Between between = component.getAnnotation(Between.class);
        if (between != null && component.getType() == String.class) {
            return between.max();
        }
        return component.isAnnotationPresent(Short.class) ? LINE : TEXT;
    }

    private static List<String> names(Class<? extends DomainCommand> commands) {
        return Records.below(commands).stream()
                .map(command -> command.getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT))
                .toList();
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

    private static ObjectNode oneOf(List<String> values) {
        ObjectNode schema = type("string");
        ArrayNode allowed = schema.putArray("enum");
        values.forEach(allowed::add);
        return schema;
    }

    /** Others may have been added; whether one was is for the model to say. */
    private static ObjectNode oneLike(List<String> values) {
        ObjectNode schema = type("string").put("pattern", CODE).put("maxLength", LINE);
        ArrayNode examples = schema.putArray("examples");
        values.forEach(examples::add);
        return schema;
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
