package org.treatmentjourney.log.key;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/**
 * The directory with the secrets that must never share a disk or a backup with the database: the key around all keys
 * ({@code outer.key}), the key of the body hash ({@code body.key}) and the list of the erased ({@code shredded}).
 */
public final class KeyDirectory {
    private final Path directory;
    private final boolean createIfMissing;

    public KeyDirectory(Path directory, boolean createIfMissing) {
        this.directory = directory;
        this.createIfMissing = createIfMissing;
    }

    /** @param inUse whether keys wrapped by it exist: then a new one could only hide that it has been lost */
    OuterKey outerKey(boolean inUse) {
        try {
            AeadConfig.register();
            keyset("outer.key", PredefinedAeadParameters.AES256_GCM, inUse);
            return new OuterKey(new KeysetFile(directory.resolve("outer.key")));
        } catch (GeneralSecurityException e) {
            throw new KeysUnusable("The outer key (outer.key) cannot be read", e);
        }
    }

    Mac bodyKey() {
        try {
            MacConfig.register();
            return keyset("body.key", PredefinedMacParameters.HMAC_SHA256_256BITTAG, false)
                    .getPrimitive(RegistryConfiguration.get(), Mac.class);
        } catch (GeneralSecurityException e) {
            throw new KeysUnusable("The key of the body hash (body.key) cannot be read", e);
        }
    }

    ShredList shredList() {
        return new ShredList(directory.resolve("shredded"));
    }

    private KeysetHandle keyset(String name, Parameters parameters, boolean inUse) throws GeneralSecurityException {
        var file = new KeysetFile(directory.resolve(name));
        try {
            if (!file.exists()) {
                requireLeaveToCreate(name, inUse);
                file.create(KeysetHandle.generateNew(parameters, RegistryConfiguration.get()));
            }
            return file.read();
        } catch (IOException e) {
            throw new KeysUnusable("The key file " + name + " cannot be read or written", e);
        }
    }

    private void requireLeaveToCreate(String name, boolean inUse) {
        if (inUse) {
            throw new KeysUnusable(
                    "The key file " + name + " is missing, but the log holds keys wrapped by it. Put it back into the"
                            + " directory that journey.keys.directory names.",
                    null);
        }
        if (!createIfMissing) {
            throw new KeysUnusable(
                    "The key file " + name + " is missing. Put it into the directory that journey.keys.directory names,"
                            + " or set journey.keys.create-if-missing=true to have a new one made.",
                    null);
        }
    }
}
