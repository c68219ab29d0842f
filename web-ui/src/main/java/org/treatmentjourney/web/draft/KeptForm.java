package org.treatmentjourney.web.draft;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.web.form.Filled;
import tools.jackson.databind.node.ObjectNode;

/**
 * What somebody has written in a long form so far.
 *
 * @param key the key it would have been sent with: what was recorded already is recognised
 * @param version the version of the stream that was seen when it was begun
 */
public record KeptForm(
        Instant savedAt,
        ObjectNode body,
        @Nullable String key,
        @Nullable Long version) {

    /** It goes on where it was left; it rests on what was seen then, not on what others have recorded since. */
    public Filled into(Filled empty) {
        ObjectNode all = empty.body().deepCopy();
        all.setAll(body);
        return new Filled(
                empty.type(),
                empty.stream(),
                all,
                key == null ? empty.key() : key,
                version,
                empty.more(),
                empty.back());
    }
}
