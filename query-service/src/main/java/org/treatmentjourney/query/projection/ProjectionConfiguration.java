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
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.treatmentjourney.log.json.EventJson;
import org.treatmentjourney.log.key.Keys;
import org.treatmentjourney.log.store.Log;
import org.treatmentjourney.log.store.LogIndex;
import org.treatmentjourney.log.store.LogStreams;
import org.treatmentjourney.query.view.View;

/** Puts the projections together around whatever views the application has. */
@Configuration(proxyBeanMethods = false)
public class ProjectionConfiguration {

    @Bean
    ViewsSchema viewsSchema(DataSource dataSource) {
        return new ViewsSchema(dataSource);
    }

    @Bean
    Source source(Log log, LogIndex index, Optional<LogStreams> streams, Keys keys) {
        return new LogSource(log, index, streams, keys);
    }

    @Bean
    Projections projections(List<View<?>> views, ViewsSchema schema, Keys keys, Source source) {
        return new Projections(views, schema.dataSource(), EventJson.mapper(), new KeySeal(keys), source);
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
    AtLeast atLeast(Projections projections) {
        return new AtLeast(projections);
    }

    @Bean
    Rows rows(Projections projections) {
        return new Rows(projections);
    }

    @Bean
    PastRows pastRows(Source source) {
        return new PastRows(source);
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
