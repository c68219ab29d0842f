package org.treatmentjourney.standalone.synthetic;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.treatmentjourney.log.json.EventSerializer;
import org.treatmentjourney.log.seal.EventSeal;
import org.treatmentjourney.log.seal.SealEvents;
import org.treatmentjourney.log.store.LogCopy;
import org.treatmentjourney.standalone.identity.DemoPeople;
import org.treatmentjourney.standalone.start.CannotStart;

/** Loads as many invented clients as were asked for. Those who are there already stay as they are. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SyntheticClients implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SyntheticClients.class);
    private static final int MOST = 100_000;
    /** Few enough that nobody who records something meanwhile waits for long, or is told that the log is busy. */
    private static final int AT_A_TIME = 200;

    private final int asked;
    private final Population population;
    private final Sealing sealing;
    private final LogCopy log;
    private volatile boolean loaded;

    SyntheticClients(
            @Value("${journey.demo-clients:0}") String asked,
            Environment environment,
            DemoPeople people,
            EventSeal seal,
            EventSerializer serializer,
            DataSource dataSource,
            Clock clock,
            ZoneId zone) {
        this.asked = number(asked);
        this.population = new Population(people, zone, clock.instant());
        this.sealing = new Sealing(new SealEvents(seal), serializer);
        this.log = new LogCopy(dataSource);
        if (this.asked > 0 && environment.acceptsProfiles(Profiles.of("axon-server"))) {
            throw new CannotStart(
                    "Synthetic clients are copied into PostgreSQL, and on the profile axon-server the log is elsewhere.",
                    "Start without JOURNEY_DEMO_CLIENTS, or without the profile axon-server.");
        }
    }

    static int number(String said) {
        if (!said.matches("[0-9]{1,6}") || Integer.parseInt(said) > MOST) {
            throw new CannotStart(
                    "JOURNEY_DEMO_CLIENTS is '" + said + "', which is no number of clients.",
                    "Give a whole number from 0 to " + MOST + ".");
        }
        return Integer.parseInt(said);
    }

    boolean loaded() {
        return loaded;
    }

    @Override
    public void run(ApplicationArguments arguments) throws SQLException {
        long begun = System.nanoTime();
        long told = begun;
        long events = 0;
        for (int first = 1; first <= asked; first += AT_A_TIME) {
            events += load(first, Math.min(asked, first + AT_A_TIME - 1));
            if (System.nanoTime() - told > Duration.ofSeconds(3).toNanos()) {
                told = System.nanoTime();
                LOG.info("Synthetic clients: {} of {}.", Math.min(asked, first + AT_A_TIME - 1), asked);
            }
        }
        if (asked > 0) {
            long millis = Duration.ofNanos(System.nanoTime() - begun).toMillis();
            LOG.info("{} synthetic clients are there ({} new events in {} ms).", asked, events, millis);
        }
        loaded = true;
    }

    private int load(int first, int last) throws SQLException {
        List<Somebody> all =
                IntStream.rangeClosed(first, last).mapToObj(Somebody::new).toList();
        Set<UUID> there = log.begun(all.stream().map(Somebody::client).toList());
        List<Happened> happened = all.stream()
                .filter(somebody -> !there.contains(somebody.client()))
                .flatMap(somebody -> population.life(somebody).stream())
                .sorted(Comparator.<Happened, Instant>comparing(
                        each -> each.recorded().recordedAt()))
                .toList();
        if (!happened.isEmpty()) {
            log.append(sealing.sealed(happened));
        }
        return happened.size();
    }
}
