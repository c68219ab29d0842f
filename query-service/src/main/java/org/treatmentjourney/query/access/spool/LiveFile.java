package org.treatmentjourney.query.access.spool;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.treatmentjourney.query.access.Access;
import org.treatmentjourney.query.access.AccessJson;

/**
 * The file this process adds to, locked for as long as it is open. Its rows are remembered too: to open the file a second
 * time would let go of the lock.
 */
final class LiveFile implements AutoCloseable {

    private static final int FULL = 2_000;

    private final Path path;
    private final FileChannel channel;
    private final List<Access> rows = new ArrayList<>();

    private LiveFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Others leave an empty file alone, so nobody takes it away before it is locked. */
    static LiveFile in(Path directory) throws IOException {
        var path = directory.resolve(UUID.randomUUID() + LeftFile.ENDING);
        var channel = FileChannel.open(
                path,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        var file = new LiveFile(path, channel);
        try {
            channel.lock();
            // The name of a file is on disk when its directory is.
            try (var names = FileChannel.open(directory)) {
                names.force(true);
            }
            return file;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    Path path() {
        return path;
    }

    List<Access> rows() {
        return List.copyOf(rows);
    }

    boolean isFull() {
        return rows.size() >= FULL;
    }

    /** On disk when this returns. After a failure nothing more may be added: what stands there may be torn. */
    void add(List<Access> more) throws IOException {
        var bytes = ByteBuffer.wrap(more.stream()
                .map(row -> AccessJson.line(row) + "\n")
                .collect(Collectors.joining())
                .getBytes(UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(true);
        rows.addAll(more);
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            if (channel.size() == 0) {
                Files.deleteIfExists(path);
            }
        }
    }
}
