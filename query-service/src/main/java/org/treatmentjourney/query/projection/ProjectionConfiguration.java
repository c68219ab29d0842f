package org.treatmentjourney.query.projection;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.treatmentjourney.log.json.EventJson;
import org.treatmentjourney.log.key.Keys;
import org.treatmentjourney.log.schema.DatabaseRole;
import org.treatmentjourney.log.schema.DatabaseRoles;
import org.treatmentjourney.log.schema.LogSchema;
import org.treatmentjourney.log.store.Log;
import org.treatmentjourney.log.store.LogIndex;
import org.treatmentjourney.log.store.LogStreams;
import org.treatmentjourney.query.fence.Fence;
import org.treatmentjourney.query.fence.ViewReader;
import org.treatmentjourney.query.view.View;

/** Puts the projections together around whatever views the application has. */
@Configuration(proxyBeanMethods = false)
public class ProjectionConfiguration {

    @Bean
    ViewsSchema viewsSchema(LogSchema log, DataSource dataSource) {
        var schema = new ViewsSchema(log.owner());
        DatabaseRoles.require(dataSource, DatabaseRole.JOURNEY_PROJECTOR, DatabaseRole.JOURNEY_READER);
        return schema;
    }

    @Bean
    Fence fence(DataSource dataSource, PlatformTransactionManager transactions) {
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        return new Fence(new JdbcTemplate(dataSource), reading);
    }

    @Bean
    Source source(Log log, LogIndex index, Optional<LogStreams> streams, Keys keys) {
        return new LogSource(log, index, streams, keys);
    }

    @Bean
    Projections projections(List<View<?>> views, ViewsSchema schema, DataSource dataSource, Keys keys, Source source) {
        return new Projections(views, dataSource, EventJson.mapper(), new KeySeal(keys), source);
    }

    @Bean
    Rebuilds rebuilds(Projections projections, Source source, PlatformTransactionManager transactions) {
        return new Rebuilds(projections, source, new TransactionTemplate(transactions));
    }

    @Bean
    Mending mending(Projections projections, Source source, PlatformTransactionManager transactions) {
        return new Mending(projections, source, new TransactionTemplate(transactions));
    }

    @Bean
    ViewsProcessor viewsProcessor(
            Projections projections,
            Source source,
            Mending mending,
            Rebuilds rebuilds,
            StreamableMessageSource<TrackedEventMessage<?>> messages,
            ConnectionProvider connections,
            TransactionManager transactions,
            @Qualifier("serializer") Serializer tokens,
            @Value("${journey.views.segments:2}") int segments,
            @Value("${journey.views.batch:1000}") int batch,
            @Value("${journey.reconcile-every:60s}") Duration reconcileEvery) {
        return new ViewsProcessor(
                projections,
                source,
                mending,
                rebuilds,
                messages,
                connections,
                transactions,
                tokens,
                new ViewsProcessor.Settings(segments, batch, reconcileEvery));
    }

    @Bean
    Progress progress(ViewsProcessor processor) {
        return processor.progress();
    }

    @Bean
    Reconciler reconciler(ViewsProcessor processor) {
        return processor.reconciler();
    }

    @Bean
    FreshnessOf freshnessOf(Progress progress, Source source, ObjectProvider<Clock> clock) {
        return new FreshnessOf(progress, source, clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    AtLeast atLeast(Projections projections, ViewReader reader) {
        return new AtLeast(projections, reader);
    }

    @Bean
    UpToDate upToDate(Projections projections, Progress progress, Source source) {
        return new UpToDate(projections, progress, source, Duration.ofSeconds(5));
    }

    @Bean
    Rows rows(Projections projections, ViewReader reader) {
        return new Rows(projections, reader);
    }

    @Bean
    PastRows pastRows(Source source) {
        return new PastRows(source);
    }

    @Bean
    Organisations organisations(Projections projections) {
        return new Organisations(projections);
    }

    @Bean
    ParkedStreams parkedStreams(Projections projections) {
        return new ParkedStreams(projections);
    }

    @Bean
    Fingerprints fingerprints(Projections projections, PlatformTransactionManager transactions) {
        return new Fingerprints(projections, new TransactionTemplate(transactions));
    }

    @Bean
    ViewsHealth viewsHealthIndicator(Projections projections, Rebuilds rebuilds, FreshnessOf freshness, Source source) {
        return new ViewsHealth(projections, rebuilds, freshness, source);
    }
}
