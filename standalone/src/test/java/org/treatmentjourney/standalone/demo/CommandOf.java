package org.treatmentjourney.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.command.catalogue.CommandCatalogue;
import org.treatmentjourney.command.catalogue.CommandType;
import org.treatmentjourney.domain.DomainCommand;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads a step into its command and looks at every field of it. */
final class CommandOf {

    /** By kind and command, as they stand in a path. */
    static final Map<String, Class<?>> KNOWN = CommandCatalogue.all().stream()
            .collect(Collectors.toMap(command -> command.kind() + "/" + command.path(), CommandType::type));

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
            .build();

    private CommandOf() {}

    static DomainCommand step(Step step) {
        String[] path = step.path().split("/", -1);
        String name = path[0] + "/" + path[2];
        assertThat(KNOWN).as(step.path()).containsKey(name);
        Class<?> type = Objects.requireNonNull(KNOWN.get(name));
        ObjectNode body = step.body().deepCopy();
        body.remove("effectiveAt");
        body.put(type.getRecordComponents()[0].getName(), path[1]);
        DomainCommand command = (DomainCommand) JSON.treeToValue(body, type);
        check(step.path(), (Record) command);
        return command;
    }

    private static void check(String where, Record value) {
        for (RecordComponent field : value.getClass().getRecordComponents()) {
            String name = where + "." + field.getName();
            Object content = content(field, value);
            if (field.isAnnotationPresent(Required.class)) {
                assertThat(content).as(name).isNotNull().isNotEqualTo("");
            }
            Coded coded = field.getAnnotation(Coded.class);
            for (Object item :
                    content instanceof List<?> list ? list : content == null ? List.of() : List.of(content)) {
                if (coded != null && !coded.open()) {
                    assertThat(CodeTables.standard().table(coded.value()).contains((String) item))
                            .as(name + " " + item)
                            .isTrue();
                }
                if (item instanceof Record nested) {
                    check(name, nested);
                }
            }
        }
    }

    private static @Nullable Object content(RecordComponent field, Record value) {
        try {
            return field.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(field.getName(), e);
        }
    }
}
