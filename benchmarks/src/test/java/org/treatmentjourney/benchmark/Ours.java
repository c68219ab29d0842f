package org.treatmentjourney.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.postgresql.PGConnection;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.treatmentjourney.command.CommandService;
import org.treatmentjourney.command.stream.Streams;
import org.treatmentjourney.http.HttpAccess;
import org.treatmentjourney.log.json.EventSerializer;
import org.treatmentjourney.log.seal.EventSeal;
import org.treatmentjourney.log.seal.SealEvents;
import org.treatmentjourney.query.QueryService;
import org.treatmentjourney.query.careplan.CarePlanView;
import org.treatmentjourney.query.client.ClientView;
import org.treatmentjourney.query.goals.GoalsView;
import org.treatmentjourney.query.handover.HandoverView;
import org.treatmentjourney.query.journey.JourneyView;
import org.treatmentjourney.query.projection.ProjectionConfiguration;
import org.treatmentjourney.query.projection.ViewsProcessor;
import org.treatmentjourney.query.timeline.TimelineView;
import org.treatmentjourney.query.view.View;
import org.treatmentjourney.query.worklist.WorklistView;

/** The application without its door: the log, the commands and the views, put together as they are when they run. */
final class Ours implements AutoCloseable {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = {HttpAccess.class, CommandService.class, QueryService.class})
    @Import({
        Streams.class,
        ProjectionConfiguration.class,
        CarePlanView.class,
        ClientView.class,
        GoalsView.class,
        HandoverView.class,
        JourneyView.class,
        TimelineView.class,
        WorklistView.class
    })
    static class Application {}

    private final ConfigurableApplicationContext context;
    private Instant known = Instant.MIN;

    Ours(Server server, Path keys) {
        context = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.main.banner-mode=off",
                        "--logging.level.root=WARN",
                        "--logging.level.org.treatmentjourney=INFO",
                        "--spring.datasource.url=" + server.url("ours"),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.hikari.maximum-pool-size=16",
                        "--journey.keys.directory=" + keys,
                        "--journey.keys.create-if-missing=true");
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    List<? extends View<?>> views() {
        return context.getBeansOfType(View.class).values().stream()
                .<View<?>>map(view -> view)
                .toList();
    }

    JdbcTemplate jdbc() {
        return new JdbcTemplate(get(HikariDataSource.class));
    }

    EventStore store() {
        return get(EventStore.class);
    }

    TransactionManager transactions() {
        return get(TransactionManager.class);
    }

    /** Nothing follows the log while something else is measured. */
    void stopFollowing() {
        get(ViewsProcessor.class).stop();
    }

    void copy(List<? extends DomainEventMessage<?>> events) throws SQLException, IOException {
        SealEvents sealing = new SealEvents(get(EventSeal.class));
        Serializer serializer = get(EventSerializer.class);
        StringBuilder rows = new StringBuilder();
        for (DomainEventMessage<?> event : events) {
            known = event.getTimestamp().isAfter(known) ? event.getTimestamp() : known;
            rows.append(line(sealing.sealed(event), serializer, known));
        }
        try (var connection = get(HikariDataSource.class).getConnection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy event_log.domain_event (stream, sequence, aggregate, event_id, name, revision,"
                                    + " recorded_at, metadata, payload, known_at) from stdin with (format csv)",
                            new StringReader(rows.toString()));
        }
    }

    private static String line(DomainEventMessage<?> event, Serializer serializer, Instant known) {
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        SerializedObject<byte[]> metaData = event.serializeMetaData(serializer, byte[].class);
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
                        known.toString())
                + "\n";
    }

    @Override
    public void close() {
        context.close();
    }
}
