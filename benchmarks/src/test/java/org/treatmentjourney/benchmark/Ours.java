package org.treatmentjourney.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.treatmentjourney.command.CommandService;
import org.treatmentjourney.command.stream.Streams;
import org.treatmentjourney.log.json.EventSerializer;
import org.treatmentjourney.log.seal.EventSeal;
import org.treatmentjourney.log.seal.SealEvents;
import org.treatmentjourney.log.store.LogCopy;
import org.treatmentjourney.log.store.SealedRow;
import org.treatmentjourney.query.QueryService;
import org.treatmentjourney.query.access.store.AccessConfiguration;
import org.treatmentjourney.query.careplan.CarePlanView;
import org.treatmentjourney.query.careteam.CareTeamView;
import org.treatmentjourney.query.client.ClientView;
import org.treatmentjourney.query.fence.ViewReader;
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
    @EnableAutoConfiguration(exclude = {CommandService.class, QueryService.class})
    @Import({
        Streams.class,
        AccessConfiguration.class,
        ProjectionConfiguration.class,
        CarePlanView.class,
        CareTeamView.class,
        ClientView.class,
        GoalsView.class,
        HandoverView.class,
        JourneyView.class,
        TimelineView.class,
        WorklistView.class
    })
    static class Application {}

    private final ConfigurableApplicationContext context;

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
                        "--journey.access.spool-directory=" + keys.resolveSibling("spool"),
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

    ViewReader unfenced() {
        return new ViewReader() {
            @Override
            public <T> T read(Function<JdbcOperations, T> reading) {
                return reading.apply(jdbc());
            }
        };
    }

    EventStore store() {
        return get(EventStore.class);
    }

    /** Nothing follows the log while something else is measured. */
    void stopFollowing() {
        get(ViewsProcessor.class).stop();
    }

    void copy(List<? extends DomainEventMessage<?>> events) throws SQLException {
        SealEvents sealing = new SealEvents(get(EventSeal.class));
        Serializer serializer = get(EventSerializer.class);
        new LogCopy(get(HikariDataSource.class))
                .append(events.stream()
                        .map(event -> SealedRow.of(sealing.sealed(event), serializer))
                        .toList());
    }

    @Override
    public void close() {
        context.close();
    }
}
