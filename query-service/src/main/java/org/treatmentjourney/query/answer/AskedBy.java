package org.treatmentjourney.query.answer;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.http.PersonMetadata;
import org.treatmentjourney.log.metadata.Purpose;

/** What travels with a question: who asks, what for, and by which request. */
public record AskedBy(Person person, Purpose purpose, UUID request) {

    private static final String PURPOSE = "purpose";
    private static final String REQUEST = "request";

    Map<String, String> metaData() {
        Map<String, String> entries = new HashMap<>(PersonMetadata.entries(person));
        entries.put(PURPOSE, purpose.name());
        entries.put(REQUEST, request.toString());
        return entries;
    }

    public static AskedBy of(MetaData metaData) {
        return new AskedBy(
                PersonMetadata.person(metaData),
                Purpose.valueOf(String.valueOf(metaData.getOrDefault(PURPOSE, Purpose.TREAT.name()))),
                metaData.get(REQUEST) instanceof String id ? UUID.fromString(id) : UUID.randomUUID());
    }
}
