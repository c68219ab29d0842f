package org.treatmentjourney.log.key;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * The key around all keys, as its file has it at this moment: another process may have changed it. While it is being
 * rotated there are two, and the new one wraps.
 */
final class OuterKey {

    private static final byte FORMAT = 1;

    private record Known(Object stamp, KeysetHandle keys, Aead aead) {}

    private final KeysetFile file;
    private volatile Known known;

    OuterKey(KeysetFile file) {
        this.file = file;
        this.known = read();
    }

    byte[] wrap(UUID subject, byte[] key) {
        try {
            return current().aead().encrypt(key, Bytes.of(subject));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key cannot be wrapped", e);
        }
    }

    /** @throws SealBroken if it was wrapped by another key */
    byte[] unwrap(UUID subject, byte[] wrapped) {
        try {
            return known.aead().decrypt(wrapped, Bytes.of(subject));
        } catch (GeneralSecurityException wrappedSince) {
            try {
                return current().aead().decrypt(wrapped, Bytes.of(subject));
            } catch (GeneralSecurityException e) {
                throw new SealBroken();
            }
        }
    }

    /** How the texts begin that it wraps now. */
    byte[] mark() {
        return ByteBuffer.allocate(5)
                .put(FORMAT)
                .putInt(current().keys().getPrimary().getId())
                .array();
    }

    /** Whether an older one is still there, which something may be wrapped by. */
    boolean isBeingRotated() {
        return current().keys().size() > 1;
    }

    void addNew() {
        change(keys -> KeysetHandle.newBuilder(keys)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build());
    }

    /** What it has wrapped opens no more, wherever there is a copy of it. */
    void destroyOlder() {
        change(keys -> KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(keys.getPrimary().getKey())
                        .withFixedId(keys.getPrimary().getId())
                        .makePrimary())
                .build());
    }

    private interface Change {
        KeysetHandle of(KeysetHandle keys) throws GeneralSecurityException;
    }

    private synchronized void change(Change change) {
        try {
            file.replace(change.of(file.read()));
            known = read();
        } catch (IOException | GeneralSecurityException e) {
            throw new KeysUnusable("The outer key (outer.key) cannot be changed", e);
        }
    }

    private Known current() {
        try {
            if (!file.stamp().equals(known.stamp())) {
                known = read();
            }
            return known;
        } catch (IOException e) {
            throw new KeysUnusable("The outer key (outer.key) cannot be read", e);
        }
    }

    private Known read() {
        try {
            Object stamp = file.stamp();
            KeysetHandle keys = file.read();
            return new Known(stamp, keys, keys.getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (IOException | GeneralSecurityException e) {
            throw new KeysUnusable("The outer key (outer.key) cannot be read", e);
        }
    }
}
