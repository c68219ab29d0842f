package org.treatmentjourney.query.access.store;

import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import org.treatmentjourney.log.schema.LogSchema;
import org.treatmentjourney.query.access.spool.Spool;

/** Puts together what keeps the looks. */
@Configuration(proxyBeanMethods = false)
public class AccessConfiguration {

    @Bean
    AccessSchema accessSchema(LogSchema log) {
        return new AccessSchema(log.owner());
    }

    /** Not a data source for anybody else: an application has one. */
    @Bean
    AccessPool accessPool(DataSource dataSource) {
        return new AccessPool(dataSource, AccessPool.SOON);
    }

    @Bean
    Spool accessSpool(
            @Value("${journey.access.spool-directory:./spool}") Path directory,
            @Value("${journey.access.spool-limit:64MB}") DataSize limit) {
        return new Spool(directory, limit.toBytes());
    }

    @Bean
    DurableAccessLog accessLog(AccessSchema schema, AccessPool pool, Spool spool) {
        return new DurableAccessLog(new AccessTable(pool.dataSource()), spool);
    }

    @Bean
    Tidying accessTidying(DurableAccessLog log) {
        return new Tidying(log, Duration.ofSeconds(1));
    }

    @Bean
    AccessReader accessReader(AccessSchema schema, DataSource dataSource, Spool spool) {
        return new AccessReader(dataSource, spool);
    }

    @Bean
    AccessHealth accessLogHealthIndicator(DurableAccessLog log, Spool spool) {
        return new AccessHealth(log, spool);
    }
}
