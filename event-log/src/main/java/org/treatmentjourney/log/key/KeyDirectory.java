package org.treatmentjourney.log.key;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;

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
    Aead outerKey(boolean inUse) {
        try {
            AeadConfig.register();
            return keyset("outer.key", PredefinedAeadParameters.AES256_GCM, inUse)
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
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
        var file = directory.resolve(name);
        try {
            if (!Files.exists(file)) {
                requireLeaveToCreate(name, inUse);
                create(file, KeysetHandle.generateNew(parameters, RegistryConfiguration.get()));
            }
            return TinkJsonProtoKeysetFormat.parseKeyset(
                    Files.readString(file), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
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

    private void create(Path file, KeysetHandle keyset) throws IOException, GeneralSecurityException {
        Files.createDirectories(
                directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var text = TinkJsonProtoKeysetFormat.serializeKeyset(
                keyset, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
        try (var out = FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
    }
}
