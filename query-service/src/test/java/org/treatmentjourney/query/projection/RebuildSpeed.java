package org.treatmentjourney.query.projection;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.query.careplan.CarePlanView;

/** Measures a rebuild over many events, to be run by hand: the argument says how many. */
final class RebuildSpeed {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildSpeed.class);
    private static final int LENGTH = 30;

    private RebuildSpeed() {}

    public static void main(String[] arguments) throws Exception {
        int events = arguments.length == 0 ? 300_000 : Integer.parseInt(arguments[0]);
        double late = arguments.length < 2 ? 0.02 : Double.parseDouble(arguments[1]);
        try (World world = new World(List.of(new CarePlanView(ZoneId.of("Europe/London")), new WordsView()))) {
            fill(world, events, late);
            for (int round = 1; round <= 2; round++) {
                for (String view : world.projections.names()) {
                    measure(world, view, round);
                }
            }
        }
    }

    private static void measure(World world, String view, int round) {
        long begun = System.nanoTime();
        world.rebuilds.request(view);
        Awaitility.await()
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofMinutes(5))
                .until(() -> world.rebuilds.state(view).state() == RebuildState.Phase.DONE);
        double seconds = (System.nanoTime() - begun) / 1e9;
        LOG.info(
                "round {}: {} in {} s, {} events/s, swap included; {}",
                round,
                view,
                seconds,
                Math.round(world.source.head() / seconds),
                world.fingerprints.of(view));
    }

    /** Journeys side by side, as they are in a real log: a batch never holds one journey only. */
    private static void fill(World world, int events, double late) throws SQLException, IOException {
        Stories stories = new Stories(1, late);
        List<List<DomainEvent>> together = new ArrayList<>();
        for (int made = 0; made < events; made += LENGTH) {
            together.add(stories.journey(UUID.randomUUID(), UUID.randomUUID(), LENGTH));
            if (together.size() == 500 || made + LENGTH >= events) {
                copy(world, together);
                together.clear();
            }
        }
        world.jdbc.execute("vacuum analyze event_log.domain_event");
    }

    private static void copy(World world, List<List<DomainEvent>> journeys) throws SQLException, IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            for (List<DomainEvent> journey : journeys) {
                rows.append(line(world, world.sealing.sealed(world.message(journey.get(i)))));
            }
        }
        try (var connection = world.dataSource.getConnection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy event_log.domain_event (stream, sequence, aggregate, event_id, name, revision,"
                                    + " recorded_at, metadata, payload) from stdin with (format csv)",
                            new StringReader(rows.toString()));
        }
    }

    private static String line(World world, DomainEventMessage<?> event) {
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
                        "\\x" + HexFormat.of().formatHex(payload.getData()))
                + "\n";
    }
}
