package org.treatmentjourney.log.json;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Writes and reads what our programs send each other. Only types of ours and of Axon are made of what comes in. */
public final class MessageSerializer extends Jackson3Serializer {

    public MessageSerializer() {
        super(builder().jsonMapperBuilderCustomizer(EventJson::configure));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        String name = type.getName();
        if (name.startsWith("org.treatmentjourney.")
                || name.startsWith("org.axonframework.")
                || type.equals(SerializedType.emptyType())) {
            return super.classForType(type);
        }
        throw new UnknownMessageType();
    }

    /** A message of a type that nobody here sends. */
    public static final class UnknownMessageType extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnknownMessageType() {
            super("A message of a type that is not ours");
        }
    }
}
