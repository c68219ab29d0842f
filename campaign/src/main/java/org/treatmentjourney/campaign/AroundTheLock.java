package org.treatmentjourney.campaign;

import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.treatmentjourney.campaign.http.Answer;
import org.treatmentjourney.campaign.load.People;
import org.treatmentjourney.campaign.program.Waiting;

/** Somebody with a connection of their own appends without the log's lock: the position is early, the commit late. */
final class AroundTheLock {

    /** What a missed meeting says is not personal, so that it can be repeated without the keys. */
    private static final String AGAIN = "insert into event_log.domain_event"
            + " (stream, sequence, aggregate, event_id, name, revision, recorded_at, known_at, metadata, payload)"
            + " select stream, sequence + 1, aggregate, gen_random_uuid(), name, revision, now(), now(), metadata, payload"
            + " from event_log.domain_event where stream = ? order by sequence desc limit 1"
            + " returning position, sequence + 1";

    /** The reconciler comes round every minute. */
    private static final Duration A_ROUND = Duration.ofSeconds(90);

    private AroundTheLock() {}

    /** @param followed whether a later event reveals the missing one; otherwise it is the last of its stream */
    static void write(Scene scene, boolean followed) throws Exception {
        UUID journey = scene.people().begin();
        miss(scene, journey);
        try (Connection connection = scene.site().server().connect();
                var insert = connection.prepareStatement(AGAIN)) {
            connection.setAutoCommit(false);
            insert.setObject(1, journey);
            try (var row = insert.executeQuery()) {
                row.next();
                scene.awaitWork(20);
                Waiting.until("the views are past it", A_ROUND, () -> past(scene, row.getLong(1)));
                scene.wroteAround(journey, row.getLong(2), row.getLong(1));
            }
            connection.commit();
        }
        if (followed) {
            miss(scene, journey);
        }
        Waiting.until("the views have the event that came late", A_ROUND, () -> scene.followed(journey));
    }

    private static boolean past(Scene scene, long position) {
        return scene.direct()
                        .get("operator", "/api/operations/projections")
                        .json()
                        .at("/projections/0/position")
                        .asLong()
                > position;
    }

    private static void miss(Scene scene, UUID journey) {
        Answer answer = scene.people().journey(journey, "record-missed-session", """
                {"kind": "brief", "plannedAt": "%sT09:00:00Z", "reason": "did-not-attend"}
                """.formatted(
                        LocalDate.now(ZoneOffset.UTC).minusDays(1)));
        People.expectAccepted(answer);
    }
}
