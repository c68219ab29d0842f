package org.treatmentjourney.standalone.database;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks after the server while the program lives: when it dies, it is started again on the same port and data. */
final class Watch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final Server server;
    private final int port;
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread thread;
    private Optional<ProcessHandle> process = Optional.empty();

    private Watch(Server server, int port) {
        this.server = server;
        this.port = port;
        this.thread = Thread.ofPlatform().daemon().name("postgres-watch").unstarted(this::keepUp);
    }

    static Watch over(Server server, int port) {
        var watch = new Watch(server, port);
        watch.look();
        watch.thread.start();
        return watch;
    }

    /** After this the server may be stopped: nobody starts it again. */
    @Override
    public void close() {
        over.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void keepUp() {
        while (!overWithin(LOOK_EVERY)) {
            if (!process.map(Postmaster::isAlive).orElse(false)) {
                revive();
            }
        }
    }

    /** The last sessions of a killed server hold its memory for a moment, so the first tries may fail. */
    private void revive() {
        LOG.warn("PostgreSQL has died; starting it again on port {}.", port);
        var wait = LOOK_EVERY;
        while (!tried()) {
            LOG.warn("PostgreSQL did not start; next try in {} ms. {} says more.", wait.toMillis(), server.log());
            if (overWithin(wait)) {
                return;
            }
            wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) < 0 ? wait.multipliedBy(2) : LONGEST_WAIT;
        }
        LOG.warn("PostgreSQL is back on port {}.", port);
    }

    private boolean tried() {
        try {
            var ended = server.start(port);
            look();
            LOG.debug("pg_ctl: {}", ended.output());
            return ended.worked();
        } catch (RuntimeException e) {
            LOG.warn("PostgreSQL's programs could not be run.", e);
            return false;
        }
    }

    private void look() {
        process = Postmaster.of(server.cluster()).flatMap(Postmaster::alive);
    }

    private boolean overWithin(Duration time) {
        try {
            return over.await(time.toMillis(), MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
