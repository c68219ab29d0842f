package org.treatmentjourney.web.form;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.DomainCommand;
import org.treatmentjourney.domain.shape.Between;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Language;
import org.treatmentjourney.domain.shape.PersonId;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Short;

/** Reads the fields of a form off the record of its command; the first component is the stream and stands in the address. */
final class Fields {

    private static final Map<Class<?>, List<Field>> KNOWN = new ConcurrentHashMap<>();

    private Fields() {}

    static List<Field> of(Class<? extends DomainCommand> command) {
        return KNOWN.computeIfAbsent(command, type -> {
            List<Field> all = parts(type);
            return all.subList(1, all.size());
        });
    }

    private static List<Field> parts(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(Fields::field).toList();
    }

    private static Field field(RecordComponent component) {
        boolean many = component.getType() == List.class;
        Class<?> type = many
                ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                : component.getType();
        Kind one = kind(component, type);
        Between between = component.getAnnotation(Between.class);
        return new Field(
                component.getName(),
                many ? severalOf(one) : one,
                component.getDeclaringRecord().getSimpleName(),
                component.isAnnotationPresent(Required.class),
                table(component, type),
                between == null || many ? null : between.min(),
                between == null || many ? null : between.max(),
                type.isRecord() ? type.getSimpleName() : null,
                type.isRecord() ? parts(type) : List.of());
    }

    private static Kind kind(RecordComponent component, Class<?> type) {
        Coded coded = component.getAnnotation(Coded.class);
        if (type.isRecord()) {
            return Kind.GROUP;
        } else if (coded != null) {
            return coded.open() ? Kind.SUGGESTED : Kind.CHOICE;
        } else if (type.isEnum()) {
            return Kind.CHOICE;
        } else if (component.isAnnotationPresent(PersonId.class)) {
            return Kind.PERSON;
        } else if (component.isAnnotationPresent(Language.class)) {
            return Kind.LANGUAGE;
        } else if (component.isAnnotationPresent(Short.class)) {
            return Kind.LINE;
        }
        return Map.<Class<?>, Kind>of(
                        Integer.class, Kind.NUMBER,
                        Boolean.class, Kind.YES_NO,
                        LocalDate.class, Kind.DAY,
                        Instant.class, Kind.MOMENT,
                        UUID.class, Kind.ID)
                .getOrDefault(type, Kind.TEXT);
    }

    private static Kind severalOf(Kind one) {
        return switch (one) {
            case GROUP -> Kind.ROWS;
            case CHOICE -> Kind.CHOICES;
            case ID -> Kind.IDS;
            default -> Kind.LINES;
        };
    }

    private static @Nullable String table(RecordComponent component, Class<?> type) {
        Coded coded = component.getAnnotation(Coded.class);
        if (coded != null) {
            return coded.value();
        }
        return type.isEnum()
                ? type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT)
                : null;
    }
}
