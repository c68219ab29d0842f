package org.treatmentjourney.command.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.http.Refused;

/** The id of a command: the same for the same person, path and key; without a key every request is its own. */
final class CommandId {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final UUID NAMESPACE = UUID.fromString("6f1d3c5a-9b1e-5c57-8f0f-2b6c9f0d7a11");

    private CommandId() {}

    static UUID of(Person person, String path, @Nullable String key) {
        if (key == null) {
            return UUID.randomUUID();
        }
        if (!KEY.matcher(key).matches()) {
            throw Refused.parameter("Idempotency-Key", "must be 1 to 200 visible characters without spaces");
        }
        return nameBased(person.organisation() + "\n" + person.id() + "\n" + path + "\n" + key);
    }

    /** A name-based UUID, version 5 (RFC 9562). */
    private static UUID nameBased(String name) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(ByteBuffer.allocate(16)
                    .putLong(NAMESPACE.getMostSignificantBits())
                    .putLong(NAMESPACE.getLeastSignificantBits())
                    .array());
            ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
            long most = (hash.getLong() & ~0xf000L) | 0x5000L;
            long least = (hash.getLong() & ~0xc000000000000000L) | 0x8000000000000000L;
            return new UUID(most, least);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
