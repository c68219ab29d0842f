package org.treatmentjourney.query.access.spool;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.query.access.Access;

/**
 * A directory of files that hold looks until the table takes them. Several processes may share it: each adds to a file of
 * its own, and the files of one that died are moved by whoever comes first.
 */
public final class Spool implements Keeper, AutoCloseable {

    private final Folder folder;
    private final long limit;
    private @Nullable LiveFile live;

    /** @param limit in bytes, for all that waits here: a disk must not be filled by those who look */
    public Spool(Path directory, long limit) {
        this.folder = new Folder(directory);
        this.limit = limit;
    }

    /** What waits here: how many looks, and the time of the first of them. */
    public record Waiting(long rows, Optional<Instant> since) {

        private Waiting and(List<Access> more) {
            var first = more.stream().map(Access::at).min(Comparator.naturalOrder());
            return new Waiting(
                    rows + more.size(),
                    since.filter(at -> first.isEmpty() || at.isBefore(first.get()))
                            .or(() -> first));
        }
    }

    /** What one file holds. */
    private interface Part {
        List<Access> rows() throws IOException;
    }

    /** @throws IOException if it cannot be written, or is full */
    @Override
    public synchronized void keep(List<Access> rows) throws IOException {
        if (folder.bytes() >= limit) {
            throw new IOException("The access spool is full");
        }
        var file = live == null ? folder.open() : live;
        live = file;
        try {
            file.add(rows);
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
        if (file.isFull()) {
            close();
        }
    }

    public synchronized boolean isEmpty() throws IOException {
        return live == null && folder.files().isEmpty();
    }

    /**
     * Moves everything elsewhere that no other process holds.
     *
     * @return how many looks were moved
     */
    public int moveTo(Keeper elsewhere) throws Exception {
        int moved = 0;
        for (LeftFile file : left()) {
            moved += file.moveTo(elsewhere);
        }
        return moved;
    }

    /** Those that wait here, also in the files of other processes. */
    public List<Access> rows(Predicate<Access> wanted) throws IOException {
        var rows = new ArrayList<Access>();
        for (Part part : parts()) {
            part.rows().stream().filter(wanted).forEach(rows::add);
        }
        return rows;
    }

    public Waiting waiting() throws IOException {
        var waiting = new Waiting(0, Optional.empty());
        for (Part part : parts()) {
            waiting = waiting.and(part.rows());
        }
        return waiting;
    }

    /** Leaves what it holds to whoever moves it. */
    @Override
    public synchronized void close() throws IOException {
        var closing = live;
        live = null;
        if (closing != null) {
            closing.close();
        }
    }

    private synchronized List<LeftFile> left() throws IOException {
        close();
        return folder.files().stream().map(LeftFile::new).toList();
    }

    /** Read one after the other, while looks may come in. */
    private synchronized List<Part> parts() throws IOException {
        var parts = new ArrayList<Part>();
        for (Path file : folder.files()) {
            if (live == null || !file.equals(live.path())) {
                parts.add(new LeftFile(file)::rows);
            }
        }
        if (live != null) {
            var rows = live.rows();
            parts.add(() -> rows);
        }
        return parts;
    }
}
