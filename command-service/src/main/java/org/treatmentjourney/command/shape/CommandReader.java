package org.treatmentjourney.command.shape;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.treatmentjourney.domain.DomainCommand;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.http.Refused.FieldError;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads a body into its command, or says everything that is wrong with it at once. */
public final class CommandReader {

    /** No command comes near any of these. */
    public static final JsonFactory LIMITS = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxNumberLength(40)
                    .maxNameLength(100)
                    .build())
            .build();

    private static final String EFFECTIVE_AT = "effectiveAt";

    private static final String INVALID = "The body has fields that cannot be used.";

    private final JsonMapper strict;
    private final BodySchema schemas;
    private final ZoneId zone;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(com.networknt.schema.SchemaRegistryConfig.builder()
                    .formatAssertionsEnabled(true)
                    .build()));
    private final Map<Class<?>, Schema> known = new ConcurrentHashMap<>();

    public CommandReader(JsonMapper json, CodeTables codes, ZoneId zone) {
        this.strict = json.rebuild()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
        this.schemas = new BodySchema(codes);
        this.zone = zone;
    }

    public ObjectNode schema(Class<? extends DomainCommand> command) {
        return schemas.of(command);
    }

    public <C extends DomainCommand> Asked<C> read(Class<C> command, UUID id, InputStream body) throws IOException {
        ObjectNode tree = tree(body);
        List<FieldError> errors = errors(command, tree);
        if (!errors.isEmpty()) {
            throw Refused.invalid("body.invalid", INVALID, errors);
        }
        byte[] canonical = strict.writeValueAsBytes(strict.treeToValue(tree, Map.class));
        JsonNode effectiveAt = tree.remove(EFFECTIVE_AT);
        tree.put(command.getRecordComponents()[0].getName(), id.toString());
        C asked = value(tree, command, "(body)");
        Instant at = effectiveAt == null ? null : value(effectiveAt, Instant.class, EFFECTIVE_AT);
        if (at != null && !asked.when().agreesWith(at, zone)) {
            throw Refused.invalid(
                    "body.invalid",
                    "The body says two different times.",
                    List.of(new FieldError(EFFECTIVE_AT, "differs from the command's own date")));
        }
        return new Asked<>(asked, at, canonical);
    }

    /** What the schema takes and Java does not, such as a second with thirteen digits. */
    private <T> T value(JsonNode tree, Class<T> type, String field) {
        try {
            return strict.treeToValue(tree, type);
        } catch (DatabindException unusable) {
            String path = unusable.getPath().stream()
                    .map(step -> step.getPropertyName() == null ? "" + step.getIndex() : step.getPropertyName())
                    .collect(Collectors.joining("."));
            throw Refused.invalid(
                    "body.invalid", INVALID, List.of(new FieldError(path.isEmpty() ? field : path, "cannot be used")));
        }
    }

    private ObjectNode tree(InputStream body) throws IOException {
        try {
            JsonNode tree = strict.readTree(body);
            if (tree instanceof ObjectNode object) {
                withoutNulls(object);
                return object;
            }
        } catch (JacksonException unreadable) {
            if (unreadable.getCause() instanceof IOException broken) {
                throw broken;
            }
        }
        throw new Refused(HttpStatus.BAD_REQUEST, "body.unreadable", "The body is not readable JSON: send one object.")
                .with("errors", List.of(new FieldError("(body)", "must be one JSON object, each field once")));
    }

    /** Null and absent are the same. */
    private static void withoutNulls(JsonNode node) {
        if (node instanceof ObjectNode object) {
            new ArrayList<>(object.propertyNames()).forEach(name -> {
                if (object.get(name).isNull()) {
                    object.remove(name);
                }
            });
        }
        node.forEach(CommandReader::withoutNulls);
    }

    private List<FieldError> errors(Class<? extends DomainCommand> command, ObjectNode tree) {
        Schema schema = known.computeIfAbsent(command, c -> registry.getSchema(schemas.of(command)));
        List<Error> found = schema.validate(tree);
        return found.stream()
                .map(Wording::of)
                .distinct()
                .sorted(Comparator.comparing(FieldError::field))
                .toList();
    }
}
