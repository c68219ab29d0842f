package org.treatmentjourney.log.commit;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Writers who come at the same time share a commit, and so the wait for the disk: while one writes, the next ones gather.
 * Nobody goes on before what they wrote is on disk.
 */
public final class SharedCommit<T> {
    private static final int MOST = 100;

    private final Commit<T> commit;
    private final Predicate<Exception> alone;
    private final Queue<Writer<T>> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock writing = new ReentrantLock(true);

    /** Writes what several have brought, all of it or none, and returns when it is on disk. */
    @FunctionalInterface
    public interface Commit<T> {
        void write(List<T> rows) throws Exception;
    }

    private static final class Writer<T> {
        private final List<T> rows;
        private boolean done;
        private @Nullable Exception failure;

        Writer(List<T> rows) {
            this.rows = rows;
        }
    }

    /** @param alone failures that one brings upon all and that stored nothing; each of the group then writes alone */
    public SharedCommit(Commit<T> commit, Predicate<Exception> alone) {
        this.commit = commit;
        this.alone = alone;
    }

    /** All of these rows or none, on disk when this returns. */
    public void write(List<T> rows) throws Exception {
        var writer = new Writer<>(rows);
        waiting.add(writer);
        writing.lock();
        try {
            while (!writer.done) {
                writeTogether(nextGroup());
            }
        } finally {
            writing.unlock();
        }
        if (writer.failure != null) {
            throw writer.failure;
        }
    }

    private List<Writer<T>> nextGroup() {
        var group = new ArrayList<Writer<T>>();
        while (group.size() < MOST && !waiting.isEmpty()) {
            group.add(waiting.remove());
        }
        return group;
    }

    private void writeTogether(List<Writer<T>> group) {
        Exception failure = new IllegalStateException("Nobody knows whether this was written");
        try {
            failure = written(
                    group.stream().flatMap(writer -> writer.rows.stream()).toList());
        } finally {
            for (var writer : group) {
                writer.done = true;
                writer.failure = failure;
            }
        }
        if (group.size() > 1 && failure != null && alone.test(failure)) {
            group.forEach(writer -> writeTogether(List.of(writer)));
        }
    }

    private @Nullable Exception written(List<T> rows) {
        try {
            commit.write(rows);
            return null;
        } catch (Exception e) {
            return e;
        }
    }
}
