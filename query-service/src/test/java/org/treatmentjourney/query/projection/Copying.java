package org.treatmentjourney.query.projection;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.postgresql.PGConnection;
import org.treatmentjourney.query.invented.Happened;
import org.treatmentjourney.query.invented.Life;

/** Fills a log with invented lives by COPY, side by side as they are in a real one: a page never holds one life only. */
final class Copying {

    private static final Instant FIRST = Instant.parse("2015-01-05T09:00:00Z");
    private static final int LENGTH = 30;
    private static final int TOGETHER = 500;
    private static final double TOLD_LATE = 0.02;

    private final World world;
    private final Random random = new Random(1);

    Copying(World world) {
        this.world = world;
    }

    void fill(int events) throws SQLException, IOException {
        Instant begun = FIRST;
        for (int left = events; left > 0; ) {
            List<Happened> chapter = chapter(begun);
            copy(chapter.subList(0, Math.min(left, chapter.size())));
            left -= chapter.size();
            begun = begun.plus(Duration.ofDays(150));
        }
        world.jdbc.execute("vacuum analyze event_log.domain_event");
    }

    private List<Happened> chapter(Instant begun) {
        List<Happened> chapter = new ArrayList<>();
        for (int life = 0; life < TOGETHER; life++) {
            Instant first = begun.plus(Duration.ofMinutes(random.nextInt(60 * 24 * 60)));
            chapter.addAll(Life.invented(random, TOLD_LATE, first, LENGTH));
        }
        chapter.sort(Comparator.comparing(Happened::recordedAt));
        return chapter;
    }

    private Instant latest = Instant.MIN;

    private void copy(List<Happened> chapter) throws SQLException, IOException {
        StringBuilder rows = new StringBuilder();
        chapter.forEach(one -> rows.append(line(world.sealing.sealed(world.message(one.event(), one.recordedAt())))));
        try (var connection = world.dataSource.getConnection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy event_log.domain_event (stream, sequence, aggregate, event_id, name, revision,"
                                    + " recorded_at, metadata, payload, known_at) from stdin with (format csv)",
                            new StringReader(rows.toString()));
        }
    }

    private Instant known(Instant recordedAt) {
        latest = recordedAt.isAfter(latest) ? recordedAt : latest;
        return latest;
    }

    private String line(DomainEventMessage<?> event) {
        SerializedObject<byte[]> payload = event.serializePayload(world.events, byte[].class);
        SerializedObject<byte[]> metaData = event.serializeMetaData(world.events, byte[].class);
        return String.join(
                        ",",
                        event.getAggregateIdentifier(),
                        String.valueOf(event.getSequenceNumber()),
                        event.getType(),
                        event.getIdentifier(),
                        payload.getType().getName(),
                        payload.getType().getRevision(),
                        event.getTimestamp().toString(),
                        "\\x" + HexFormat.of().formatHex(metaData.getData()),
                        "\\x" + HexFormat.of().formatHex(payload.getData()),
                        known(event.getTimestamp()).toString())
                + "\n";
    }
}
