package org.treatmentjourney.log.json;

import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.log.name.EventNames;
import org.treatmentjourney.log.name.UnknownEventName;
import tools.jackson.core.JacksonException;

/** Writes and reads events under their own names; a personal part never leaves it unsealed. */
public final class EventSerializer extends Jackson3Serializer {
    private final EventNames names;

    public EventSerializer(EventNames names) {
        super(builder().jsonMapperBuilderCustomizer(EventJson::configure));
        this.names = names;
    }

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
        if (object instanceof DomainEvent event && event.personal() != null) {
            throw new SerializationException("The personal part must be sealed: "
                    + names.of(event.getClass()).name());
        }
        return super.serialize(object, representation);
    }

    /** Without the cause: the text of a parser's exception may quote what it could not read. */
    @Override
    public <S, T> T deserialize(SerializedObject<S> stored) {
        try {
            return super.deserialize(stored);
        } catch (UnknownEventName e) {
            throw e;
        } catch (SerializationException | JacksonException e) {
            throw new SerializationException(
                    "The stored form of " + stored.getType().getName() + " cannot be read");
        }
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null || isAxon(type.getName())) {
            return super.typeForClass(type);
        }
        var name = names.of(type);
        return new SimpleSerializedType(name.name(), String.valueOf(name.revision()));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (type.equals(SerializedType.emptyType()) || isAxon(type.getName())) {
            return super.classForType(type);
        }
        return names.classOf(type.getName(), type.getRevision());
    }

    private static boolean isAxon(String name) {
        return name.startsWith("org.axonframework.");
    }
}
