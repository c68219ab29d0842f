package org.treatmentjourney.log.json;

import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Personal;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a personal part: an object is known, the word {@code "erased"} is erased, and nothing is nothing. */
final class PersonalReader extends StdDeserializer<Personal<?>> {
    static final String ERASED = "erased";

    private final @Nullable JavaType content;

    PersonalReader() {
        this(null);
    }

    private PersonalReader(@Nullable JavaType content) {
        super(Personal.class);
        this.content = content;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        var type = property == null ? context.getContextualType() : property.getType();
        return new PersonalReader(type.containedType(0));
    }

    @Override
    public Personal<?> deserialize(JsonParser in, DeserializationContext context) {
        if (in.currentToken() == JsonToken.VALUE_STRING && in.getString().equals(ERASED)) {
            return Personal.erased();
        }
        if (content == null) {
            return context.reportInputMismatch(Personal.class, "a personal part needs the type of its value");
        }
        return Personal.of(context.<Object>readValue(in, content));
    }
}
