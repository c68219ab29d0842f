package org.treatmentjourney.command.stream;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Stands for what was sent while a command is on its way, so that whoever only sends needs no key. What was sent could be
 * guessed from it; before it is kept, it is hashed by a key.
 */
public final class BodyDigest {

    private static final String MARK = "sha-256:";

    private BodyDigest() {}

    public static String of(byte[] pathAndBody) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(pathAndBody);
            return MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What may be kept; as it is where it is no digest, such as the number of a step of the demo. */
    static @Nullable String kept(@Nullable String bodyHash, Function<byte[], String> keyedHash) {
        return bodyHash == null || !bodyHash.startsWith(MARK)
                ? bodyHash
                : keyedHash.apply(bodyHash.getBytes(StandardCharsets.US_ASCII));
    }
}
