package org.treatmentjourney.log.store;

import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.UnknownSerializedType;
import org.treatmentjourney.log.name.UnknownEventName;

/**
 * A serializer that takes an unknown name for what it is when asked for its class, and refuses it when its payload is
 * read. Only for those who follow the log: who decides on a stream must know all of it.
 */
record UnknownAllowed(Serializer strict) implements Serializer {

    @Override
    public Class<?> classForType(SerializedType type) {
        try {
            return strict.classForType(type);
        } catch (UnknownEventName unknown) {
            return UnknownSerializedType.class;
        }
    }

    @Override
    public <S, T> T deserialize(SerializedObject<S> stored) {
        return strict.deserialize(stored);
    }

    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> representation) {
        return strict.serialize(object, representation);
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> representation) {
        return strict.canSerializeTo(representation);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        return strict.typeForClass(type);
    }

    @Override
    public Converter getConverter() {
        return strict.getConverter();
    }
}
