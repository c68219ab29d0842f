package org.treatmentjourney.query.access.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.treatmentjourney.query.access.spool.Spool;

/** What a program that answers has for its looks, with the rights such a program has. */
final class Answering implements AutoCloseable {

    static final String ROLE = "journey_reader";

    private final HikariDataSource connections;
    private final AccessPool pool;
    final Spool spool;
    final DurableAccessLog log;

    Answering(Database database, Path directory) {
        connections = database.as(ROLE);
        pool = new AccessPool(connections, AccessPool.SOON);
        spool = new Spool(directory, 1_000_000);
        log = new DurableAccessLog(new AccessTable(pool.dataSource()), spool);
    }

    @Override
    public void close() {
        pool.close();
        connections.close();
    }
}
