package org.treatmentjourney.command.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.http.Refused;

/** Reads what stands around a body: ids in the path and the headers of the contract. */
final class Headers {

    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})\"");
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final UUID NAMESPACE = UUID.fromString("6f1d3c5a-9b1e-5c57-8f0f-2b6c9f0d7a11");

    private Headers() {}

    static UUID uuid(String field, String text) {
        if (!UUID_FORM.matcher(text).matches()) {
            throw Refused.parameter(field, "must be a UUID");
        }
        return UUID.fromString(text);
    }

    static @Nullable Long expectedVersion(@Nullable String ifMatch) {
        if (ifMatch == null) {
            return null;
        }
        Matcher version = VERSION.matcher(ifMatch.strip());
        if (!version.matches()) {
            throw Refused.parameter("If-Match", "must be one version in quotes, such as \"6\"");
        }
        return Long.valueOf(version.group(1));
    }

    /** The same person, path and key give the same id; without a key every request is its own. */
    static UUID commandId(Person person, String path, @Nullable String key) {
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
