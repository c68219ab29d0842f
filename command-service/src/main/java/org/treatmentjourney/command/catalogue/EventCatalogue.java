package org.treatmentjourney.command.catalogue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.treatmentjourney.command.catalogue.EventEntry.Field;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.log.name.EventNames;

/** Every event there is, with its fields, found by walking the sealed hierarchies. */
public final class EventCatalogue {

    private final EventNames names;

    public EventCatalogue(EventNames names) {
        this.names = names;
    }

    public List<EventEntry> all() {
        return names.classes().stream()
                .map(this::entry)
                .sorted(Comparator.comparing(EventEntry::name))
                .toList();
    }

    private EventEntry entry(Class<?> event) {
        return new EventEntry(
                names.of(event).name(),
                names.of(event).revision(),
                event.getAnnotation(Sentence.class).value(),
                Arrays.stream(event.getRecordComponents())
                        .flatMap(EventCatalogue::fields)
                        .toList());
    }

    private static Stream<Field> fields(RecordComponent component) {
        if (component.getType() == Personal.class
                && component.getGenericType() instanceof ParameterizedType personal
                && personal.getActualTypeArguments()[0] instanceof Class<?> details) {
            return Arrays.stream(details.getRecordComponents())
                    .map(field -> new Field(field.getName(), name(field.getGenericType()), true));
        }
        return Stream.of(new Field(component.getName(), name(component.getGenericType()), false));
    }

    private static String name(Type type) {
        if (type instanceof ParameterizedType list) {
            return "list of " + name(list.getActualTypeArguments()[0]);
        }
        return ((Class<?>) type).getSimpleName();
    }
}
