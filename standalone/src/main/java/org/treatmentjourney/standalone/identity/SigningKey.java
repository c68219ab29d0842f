package org.treatmentjourney.standalone.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.nio.file.Path;
import java.text.ParseException;
import org.treatmentjourney.standalone.file.PrivateFile;
import org.treatmentjourney.standalone.start.CannotStart;

/** The key that signs tokens; kept, so that they outlast a restart and every copy of the program trusts them. */
final class SigningKey {

    private static final int BITS = 2048;

    private SigningKey() {}

    static RSAKey keptIn(Path keys) {
        var file = new PrivateFile(keys.resolve("identity.jwk"));
        try {
            return RSAKey.parse(file.readOrCreate(SigningKey::generate));
        } catch (ParseException e) {
            throw new CannotStart(
                    "%s is not a key.".formatted(file.path()),
                    "Delete it to have a new one made; tokens given out before are refused then.",
                    e);
        }
    }

    private static String generate() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate()
                    .toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
