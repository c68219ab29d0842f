package org.treatmentjourney.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.DomainCommand;
import org.treatmentjourney.domain.client.command.ClientCommand;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.domain.journey.command.JourneyCommand;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads a step into its command and looks at every field of it. */
final class CommandOf {

    static final Map<String, Class<?>> KNOWN = Stream.of(ClientCommand.class, JourneyCommand.class)
            .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
            .collect(Collectors.toMap(type -> kebab(type.getSimpleName()), Function.identity()));

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
            .build();

    private CommandOf() {}

    static DomainCommand step(Step step) {
        String[] path = step.path().split("/", -1);
        assertThat(KNOWN).as(step.path()).containsKey(path[2]);
        Class<?> type = Objects.requireNonNull(KNOWN.get(path[2]));
        assertThat(path[0])
                .as(step.path())
                .isEqualTo(ClientCommand.class.isAssignableFrom(type) ? "clients" : "journeys");
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
                if (coded != null) {
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

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
