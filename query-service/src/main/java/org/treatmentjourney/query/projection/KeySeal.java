package org.treatmentjourney.query.projection;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.treatmentjourney.log.key.Keys;
import org.treatmentjourney.log.key.SealBroken;
import org.treatmentjourney.log.key.SubjectErased;

/** Seals rows with the keys of the log, so that erasing a client erases their rows as well. */
public final class KeySeal implements RowSeal {

    private final Keys keys;

    public KeySeal(Keys keys) {
        this.keys = keys;
    }

    @Override
    public Optional<byte[]> seal(UUID subject, String context, byte[] clear) {
        try {
            return Optional.of(keys.seal(subject, clear, context.getBytes(StandardCharsets.UTF_8)));
        } catch (SubjectErased e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<byte[]> open(UUID subject, String context, byte[] text) {
        try {
            return keys.open(subject, text, context.getBytes(StandardCharsets.UTF_8));
        } catch (SealBroken e) {
            return Optional.empty();
        }
    }

    @Override
    public void erase(UUID subject) {
        keys.shred(subject);
    }

    @Override
    public Set<UUID> erased() {
        return keys.erased();
    }
}
