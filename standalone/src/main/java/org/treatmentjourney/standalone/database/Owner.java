package org.treatmentjourney.standalone.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.treatmentjourney.standalone.start.CannotStart;

/** The one program that may use a data directory; the operating system takes the lock away when the program dies. */
final class Owner implements AutoCloseable {

    /** Closing a second channel on the file would drop this program's own lock, so it is never opened twice. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private Owner(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static Owner of(Path directory) {
        var file = directory.resolve("lock");
        if (!HELD.add(file)) {
            throw taken(directory);
        }
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                return new Owner(file, channel);
            }
            channel.close();
        } catch (IOException e) {
            HELD.remove(file);
            throw new UncheckedIOException(e);
        }
        HELD.remove(file);
        throw taken(directory);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD.remove(file);
        }
    }

    private static CannotStart taken(Path directory) {
        return new CannotStart(
                "Treatment Journey is already running on the data directory %s.".formatted(directory),
                "Stop the other one, or give this one a directory of its own with JOURNEY_DATA_DIRECTORY.");
    }
}
