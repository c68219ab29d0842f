package org.treatmentjourney.standalone.canary;

import static java.nio.charset.StandardCharsets.UTF_16;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.slf4j.LoggerFactory;
import org.treatmentjourney.standalone.database.Sql;

/** Another word, put on purpose wherever one is looked for, so that a search that finds nothing means something. */
final class Controls implements AutoCloseable {

    static final String BIRD = "Kontrollspurv";

    private final CountDownLatch over = new CountDownLatch(1);
    private final Connection session;

    private Controls(Connection session) {
        this.session = session;
    }

    static Controls plant(Path data, Sql database, List<MeterRegistry> meters) throws SQLException, IOException {
        database.run(
                "create schema kontroll",
                "create table kontroll.words (line text, tree jsonb, bytes bytea, coded bytea)",
                """
                insert into kontroll.words values ('%1$s', '{"a": ["%1$s"]}', '%1$s',
                    convert_to(encode('x%1$s', 'base64'), 'UTF8'))
                """.formatted(BIRD),
                "do $$ begin raise log '" + BIRD + "'; end $$",
                "checkpoint");
        Files.write(data.resolve("kontroll"), BIRD.getBytes(UTF_16));
        LoggerFactory.getLogger(Controls.class).trace(BIRD);
        meters.forEach(registry -> registry.counter("control", "bird", BIRD));
        Connection session = database.connect();
        try (var statement = session.createStatement()) {
            statement.execute("select 'of a session " + BIRD + "'");
        }
        Controls controls = new Controls(session);
        Thread.ofPlatform().daemon().name(BIRD).start(controls::stay);
        return controls;
    }

    private void stay() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws SQLException {
        over.countDown();
        session.close();
    }
}
