package org.treatmentjourney.log.store;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.treatmentjourney.log.commit.SharedCommit;

/** Appends of several writers in one commit. Who lost a race does not take others along. */
final class AppendTogether {
    private final DataSource log;
    private final SharedCommit<SealedRow> writers = new SharedCommit<>(this::written, UniqueViolation::in);

    AppendTogether(DataSource log) {
        this.log = log;
    }

    /** All of these events or none, on disk when this returns. */
    void append(List<SealedRow> rows) throws Exception {
        writers.write(rows);
    }

    private void written(List<SealedRow> rows) throws SQLException {
        try (var connection = log.getConnection()) {
            AppendInOrder.append(connection, rows);
        }
    }
}
