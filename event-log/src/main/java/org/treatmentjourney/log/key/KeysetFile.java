package org.treatmentjourney.log.key;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;

/** A file with keys, for its owner's eyes only, and never half written. */
final class KeysetFile {
    private final Path file;

    KeysetFile(Path file) {
        this.file = file;
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** Changes whenever the file is replaced. */
    Object stamp() throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return Set.of(attributes.lastModifiedTime(), String.valueOf(attributes.fileKey()));
    }

    KeysetHandle read() throws IOException, GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(
                Files.readString(file), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }

    void create(KeysetHandle keys) throws IOException, GeneralSecurityException {
        Files.createDirectories(
                directory(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        write(keys, file);
    }

    /** All at once: whoever reads it, also after a crash, finds the old keys or the new ones. */
    void replace(KeysetHandle keys) throws IOException, GeneralSecurityException {
        var draft = directory().resolve(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        write(keys, draft);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        try (var names = FileChannel.open(directory(), StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    private Path directory() {
        return file.toAbsolutePath().resolveSibling("").normalize();
    }

    private static void write(KeysetHandle keys, Path to) throws IOException, GeneralSecurityException {
        var text = TinkJsonProtoKeysetFormat.serializeKeyset(
                keys, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
        try (var out = FileChannel.open(
                to,
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
