package org.treatmentjourney.log.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Writers who come at the same time share a commit, and so the wait for the disk: while one writes, the next ones gather.
 * Nobody goes on before what they wrote is on disk.
 */
final class AppendTogether {
    private static final int MOST = 100;

    private final DataSource log;
    private final Queue<Writer> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock writing = new ReentrantLock(true);

    private static final class Writer {
        private final List<SealedRow> rows;
        private boolean done;
        private @Nullable Exception failure;

        Writer(List<SealedRow> rows) {
            this.rows = rows;
        }
    }

    AppendTogether(DataSource log) {
        this.log = log;
    }

    /** All of these events or none, on disk when this returns. */
    void append(List<SealedRow> rows) throws Exception {
        var writer = new Writer(rows);
        waiting.add(writer);
        writing.lock();
        try {
            while (!writer.done) {
                write(nextGroup());
            }
        } finally {
            writing.unlock();
        }
        if (writer.failure != null) {
            throw writer.failure;
        }
    }

    private List<Writer> nextGroup() {
        var group = new ArrayList<Writer>();
        while (group.size() < MOST && !waiting.isEmpty()) {
            group.add(waiting.remove());
        }
        return group;
    }

    /** Who lost a race must not take others along: after a conflict, which stored nothing, each writes alone. */
    private void write(List<Writer> group) {
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
        if (group.size() > 1 && failure != null && UniqueViolation.in(failure)) {
            group.forEach(writer -> write(List.of(writer)));
        }
    }

    private @Nullable Exception written(List<SealedRow> rows) {
        try (var connection = log.getConnection()) {
            AppendInOrder.append(connection, rows);
            return null;
        } catch (SQLException | RuntimeException e) {
            return e;
        }
    }
}
