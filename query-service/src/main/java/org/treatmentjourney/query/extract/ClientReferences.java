package org.treatmentjourney.query.extract;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.code.Kebab;
import org.treatmentjourney.log.key.BodyHash;

/**
 * By what a client is known within one extract: a keyed hash, whose key lies outside of the database. It is the same when
 * the same extract is made again, and another in an extract of other months, so that two of them cannot be put together.
 */
@Component
class ClientReferences {

    private static final int LENGTH = 20;

    private final BodyHash hash;

    ClientReferences(BodyHash hash) {
        this.hash = hash;
    }

    String of(UUID client, String organisation, FindExtract extract) {
        String which = String.join(
                "\n",
                "extract",
                Kebab.code(extract.name()),
                organisation,
                extract.months().from().toString(),
                extract.months().to().toString(),
                client.toString());
        String text = hash.of(which.getBytes(StandardCharsets.UTF_8));
        // The beginning names the key and is the same in all.
        return text.substring(text.length() - LENGTH);
    }
}
