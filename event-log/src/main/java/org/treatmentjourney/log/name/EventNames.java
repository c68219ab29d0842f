package org.treatmentjourney.log.name;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Records;
import org.treatmentjourney.domain.Revision;

/** The contract of the log: every event that may stand in it, by its own name and never by its class. */
public final class EventNames {
    /** The one component of an event that is sealed. */
    public static final String PERSONAL = "personal";

    private final Map<String, Class<? extends DomainEvent>> classes = new LinkedHashMap<>();
    private final Map<Class<?>, EventName> names = new LinkedHashMap<>();

    /** Takes sealed parents such as {@code JourneyEvent} and names every event below them. */
    public EventNames(List<Class<? extends DomainEvent>> roots) {
        roots.stream().flatMap(root -> Records.below(root).stream()).forEach(this::add);
    }

    public Set<Class<?>> classes() {
        return Set.copyOf(names.keySet());
    }

    public boolean knows(String name) {
        return classes.containsKey(name);
    }

    public boolean knows(Class<?> type) {
        return names.containsKey(type);
    }

    public EventName of(Class<?> type) {
        var name = names.get(type);
        if (name == null) {
            throw new UnknownEventName(type.getName());
        }
        return name;
    }

    public boolean isCurrent(String name, @Nullable String revision) {
        var type = classes.get(name);
        return type != null && String.valueOf(of(type).revision()).equals(revision);
    }

    /** The class of the current revision; older ones must have been brought up to it before. */
    public Class<? extends DomainEvent> classOf(String name, @Nullable String revision) {
        var type = classes.get(name);
        if (type == null || !isCurrent(name, revision)) {
            throw new UnknownEventName(name + "/" + revision);
        }
        return type;
    }

    private void add(Class<? extends DomainEvent> type) {
        requireOnePersonalPart(type);
        var segments = type.getPackageName().split("\\.", -1);
        if (segments.length < 2 || !segments[segments.length - 1].equals("event")) {
            throw new IllegalArgumentException("Events live in a package <aggregate>.event: " + type.getName());
        }
        var revision = type.getAnnotation(Revision.class);
        var name = new EventName(
                segments[segments.length - 2] + "." + type.getSimpleName(), revision == null ? 1 : revision.value());
        if (classes.putIfAbsent(name.name(), type) != null) {
            throw new IllegalArgumentException("Two events are called " + name.name());
        }
        names.put(type, name);
    }

    /** A personal part under another name would be stored in clear. */
    private static void requireOnePersonalPart(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException("An event is a record: " + type.getName());
        }
        for (RecordComponent component : type.getRecordComponents()) {
            if ((component.getType() == Personal.class) != component.getName().equals(PERSONAL)) {
                throw new IllegalArgumentException(
                        "The personal part of an event is its component 'personal': " + type.getName());
            }
        }
    }
}
