package org.treatmentjourney.log.key;

import com.google.crypto.tink.Mac;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** A keyed hash of a request body: it recognises a repeat, and tells nobody without the key what was sent. */
public final class BodyHash {
    private final Mac mac;

    public BodyHash(KeyDirectory directory) {
        this.mac = directory.bodyKey();
    }

    public String of(byte[] canonicalBody) {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.computeMac(canonicalBody));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A body cannot be hashed", e);
        }
    }
}
