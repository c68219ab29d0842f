package org.treatmentjourney.command.stream;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.access.Decision;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.http.PersonMetadata;
import org.treatmentjourney.log.metadata.Provenance;

/**
 * What travels with a command.
 *
 * @param provenance goes on to the events, where a repeat is recognised by it
 * @param effectiveAt when it was true, where the command has no date of its own
 * @param expectedVersion the version the caller had seen (If-Match)
 */
record Envelope(
        Person person,
        Provenance provenance,
        @Nullable Instant effectiveAt,
        @Nullable Long expectedVersion) {

    private static final String EFFECTIVE_AT = "effective-at";
    private static final String EXPECTED_VERSION = "expected-version";

    Envelope permitted(Decision.Permitted by) {
        Provenance permitted = provenance.permitted(by.role().code(), by.authority());
        return new Envelope(person, permitted, effectiveAt, expectedVersion);
    }

    /** With what the events may say of the body. */
    Envelope kept(Function<byte[], String> keyedHash) {
        Provenance kept = provenance.withBodyHash(BodyDigest.kept(provenance.bodyHash(), keyedHash));
        return new Envelope(person, kept, effectiveAt, expectedVersion);
    }

    Map<String, String> metaData() {
        var entries = new HashMap<>(PersonMetadata.entries(person));
        entries.putAll(provenance.toMetaData());
        if (effectiveAt != null) {
            entries.put(EFFECTIVE_AT, effectiveAt.toString());
        }
        if (expectedVersion != null) {
            entries.put(EXPECTED_VERSION, expectedVersion.toString());
        }
        return entries;
    }

    static Envelope of(MetaData metaData) {
        String effectiveAt = (String) metaData.get(EFFECTIVE_AT);
        String expectedVersion = (String) metaData.get(EXPECTED_VERSION);
        return new Envelope(
                PersonMetadata.person(metaData),
                Provenance.from(metaData),
                effectiveAt == null ? null : Instant.parse(effectiveAt),
                expectedVersion == null ? null : Long.valueOf(expectedVersion));
    }
}
