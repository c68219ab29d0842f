package org.treatmentjourney.standalone.document;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.log.name.EventNames;

/** The values that events are made of: their fields, or the codes they may be. */
final class ValueTypes {
    private final SortedSet<Class<?>> found = new TreeSet<>(Comparator.comparing(Class::getSimpleName));

    private ValueTypes(EventNames names) {
        names.classes().forEach(this::within);
    }

    static String section() {
        var rows = new ValueTypes(Catalogue.NAMES)
                .found.stream()
                        .map(type -> Markdown.row(type.getSimpleName(), type.isEnum() ? codes(type) : fields(type)))
                        .toList();
        return "## Values\n\n" + new Markdown(Markdown.row("Type", "Fields or codes"), rows);
    }

    private void within(Class<?> entity) {
        for (RecordComponent component : entity.getRecordComponents()) {
            Type type = component.getGenericType();
            if (type instanceof ParameterizedType holder) {
                type = holder.getActualTypeArguments()[0];
            }
            Class<?> value = (Class<?>) type;
            boolean details = component.getType() == Personal.class;
            if (value.isRecord() && (details || found.add(value))) {
                within(value);
            } else if (value.isEnum()) {
                found.add(value);
            }
        }
    }

    private static String codes(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(code -> "`" + Catalogue.JSON.valueToTree(code).asString() + "`")
                .collect(Collectors.joining(" · "));
    }

    private static String fields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> component.getName() + ": " + name(component.getGenericType()))
                .collect(Collectors.joining(" · "));
    }

    private static String name(Type type) {
        return type instanceof ParameterizedType list
                ? "list of " + name(list.getActualTypeArguments()[0])
                : ((Class<?>) type).getSimpleName();
    }
}
