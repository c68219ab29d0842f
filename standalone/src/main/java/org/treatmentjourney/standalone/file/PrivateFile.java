package org.treatmentjourney.standalone.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.function.Supplier;

/** A text file with a secret: readable by its owner only, and never half written. */
public record PrivateFile(Path path) {

    /** A directory nobody else can look into; one that is there already keeps the mode its owner chose. */
    public static Path directory(Path directory) {
        try {
            var parent = directory.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            if (!Files.isDirectory(directory)) {
                Files.createDirectory(directory, mode("rwx------", directory));
            }
            return directory.toRealPath();
        } catch (FileAlreadyExistsException made) {
            return directory.toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean exists() {
        return Files.isRegularFile(path);
    }

    public String read() {
        try {
            return Files.readString(path, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void replace(String text) {
        try {
            var draft = write(text);
            try {
                Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is kept here; the first of several programs that ask at the same time decides it for all of them. */
    public String readOrCreate(Supplier<String> first) {
        if (exists()) {
            return read();
        }
        try {
            var draft = write(first.get());
            try {
                Files.createLink(path, draft);
            } catch (FileAlreadyExistsException made) {
                return read();
            } catch (UnsupportedOperationException e) {
                Files.move(draft, path);
            } finally {
                Files.deleteIfExists(draft);
            }
            return read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path write(String text) throws IOException {
        var directory = directory(path.toAbsolutePath().resolveSibling("").normalize());
        var draft = Files.createTempFile(directory, ".draft", "", mode("rw-------", directory));
        try (var channel = FileChannel.open(draft, EnumSet.of(StandardOpenOption.WRITE))) {
            var bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        return draft;
    }

    private static FileAttribute<?>[] mode(String permissions, Path near) {
        return near.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
