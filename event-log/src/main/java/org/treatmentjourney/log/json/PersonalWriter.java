package org.treatmentjourney.log.json;

import org.treatmentjourney.domain.Personal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a personal part as its value, or as the word {@code "erased"}. */
final class PersonalWriter extends StdSerializer<Personal<?>> {
    PersonalWriter() {
        super(Personal.class);
    }

    @Override
    public void serialize(Personal<?> personal, JsonGenerator out, SerializationContext context) {
        switch (personal) {
            case Personal.Known<?>(var value) -> out.writePOJO(value);
            case Personal.Erased<?>() -> out.writeString(PersonalReader.ERASED);
        }
    }
}
