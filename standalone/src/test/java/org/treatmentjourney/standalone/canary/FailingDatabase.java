package org.treatmentjourney.standalone.canary;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.treatmentjourney.standalone.database.Sql;
import org.treatmentjourney.standalone.walk.Caller;
import org.treatmentjourney.standalone.walk.Reply;

/** A database that ends its sessions, waits for a lock, has no room, or refuses a row, while somebody writes and reads. */
final class FailingDatabase {

    private static final String SESSIONS = "backend_type = 'client backend' and pid <> pg_backend_pid()";

    private final Sql database;
    private final Caller worker;
    private final String organisation;
    private final Canaries canaries;
    private final Answers answers;
    private final String client;
    private final String journey;
    private int provoked;

    FailingDatabase(
            Sql database,
            Caller worker,
            String organisation,
            Canaries canaries,
            Answers answers,
            String client,
            String journey) {
        this.database = database;
        this.worker = worker;
        this.organisation = organisation;
        this.canaries = canaries;
        this.answers = answers;
        this.client = client;
        this.journey = journey;
    }

    int provoke() throws SQLException {
        sessionsEnd();
        theEndOfTheLogIsLocked();
        aTableIsLockedUntilTheSessionEnds();
        during(
                "create function kanari() returns trigger language plpgsql as"
                        + " $$ begin raise exception using errcode = '53100', message = new::text; end $$;"
                        + "create trigger kanari before insert on event_log.domain_event"
                        + " for each row execute function kanari()",
                "drop trigger kanari on event_log.domain_event; drop function kanari()");
        during(
                "alter table event_log.domain_event add constraint kanari check (position < 0) not valid",
                "alter table event_log.domain_event drop constraint kanari");
        during(
                "alter table event_log.domain_event rename to kanari",
                "alter table event_log.kanari rename to domain_event");
        during("alter table views.applied rename to kanari", "alter table views.kanari rename to applied");
        during(
                "alter table views.goals add constraint kanari check (version < 0) not valid",
                "alter table views.goals drop constraint kanari");
        return provoked;
    }

    private void sessionsEnd() throws SQLException {
        for (int i = 0; i < 5; i++) {
            var writing = CompletableFuture.runAsync(this::writeAndRead);
            database.run("select pg_terminate_backend(pid) from pg_stat_activity where " + SESSIONS);
            writing.join();
        }
    }

    private void theEndOfTheLogIsLocked() throws SQLException {
        try (Connection holding = database.connect()) {
            holding.setAutoCommit(false);
            holding.createStatement().execute("select event_log.lock_end()");
            write();
            holding.rollback();
        }
    }

    private void aTableIsLockedUntilTheSessionEnds() throws SQLException {
        try (Connection holding = database.connect()) {
            holding.setAutoCommit(false);
            holding.createStatement().execute("lock table views.client in access exclusive mode");
            var reading = CompletableFuture.runAsync(this::read);
            String waiting = "from pg_stat_activity where wait_event_type = 'Lock' and " + SESSIONS;
            await().atMost(Duration.ofSeconds(25))
                    .until(() -> !database.all("select pid " + waiting).isEmpty());
            database.run("select pg_terminate_backend(pid) " + waiting);
            holding.rollback();
            reading.join();
        }
    }

    private void during(String broken, String mended) throws SQLException {
        database.run(broken);
        try {
            writeAndRead();
        } finally {
            database.run(mended);
        }
    }

    private void writeAndRead() {
        write();
        read();
    }

    private void write() {
        heard(worker.post("/api/journeys/" + journey + "/set-goal", """
                {"goalId": "%s", "statement": "%s", "change": "reduce"}
                """.formatted(UUID.randomUUID(), word())));
        heard(worker.post("/api/clients/" + UUID.randomUUID() + "/register-client", """
                {"name": {"family": "%s"}, "language": "en"}
                """.formatted(word())));
    }

    private void read() {
        heard(worker.get("/api/clients/" + client));
        heard(worker.get("/api/journeys/" + journey + "/goals", "Accept-Language", word()));
        heard(worker.get("/api/worklist?keyworker=" + word()));
    }

    private void heard(Reply reply) {
        answers.heard(organisation, reply);
        provoked += reply.status() >= 500 ? 1 : 0;
    }

    private String word() {
        return canaries.next(organisation, "a failing database");
    }
}
