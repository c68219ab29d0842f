package org.treatmentjourney.query.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.transaction.support.TransactionOperations;

/** Rebuilds views, one run after another, whichever process they are asked of. */
public final class Rebuilds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);
    private static final long ONE_AT_A_TIME = 4713;

    private final Projections projections;
    private final Source source;
    private final TransactionOperations transaction;
    private final Map<String, RebuildState> states = new ConcurrentHashMap<>();
    private final Queue<Request> waiting = new ConcurrentLinkedQueue<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> thread(task, "rebuild"));
    private final ExecutorService reader = Executors.newSingleThreadExecutor(task -> thread(task, "rebuild-reader"));

    public Rebuilds(Projections projections, Source source, TransactionOperations transaction) {
        this.projections = projections;
        this.source = source;
        this.transaction = transaction;
    }

    public RebuildState state(String name) {
        return states.getOrDefault(projections.named(name).name(), RebuildState.IDLE);
    }

    /** Asks for a rebuild; it begins when no other runs. Asked again while it waits, it is done once. */
    public void request(String name) {
        enqueue(projections.named(name), false);
    }

    /** Asks for a rebuild of every view that this release folds in another way than its rows were folded. */
    public void requestOutdated() {
        projections.all().stream()
                .filter(projection -> !projections.current().contains(projection))
                .forEach(projection -> enqueue(projection, true));
    }

    /** Drops what an interrupted rebuild left behind, unless one is at work, here or in another process. */
    public void tidy() {
        projections.jdbc().execute((ConnectionCallback<Boolean>) connection -> {
            boolean nobodyRebuilds = ask(connection, "select pg_try_advisory_lock(?)");
            if (nobodyRebuilds) {
                try {
                    new Shadow(projections.jdbc()).dropAll();
                } finally {
                    ask(connection, "select pg_advisory_unlock(?)");
                }
            }
            return nobodyRebuilds;
        });
    }

    /** Whether every view shows what this release's fold makes of the log. */
    public boolean allBuilt() {
        return projections.current().size() == projections.all().size();
    }

    private void enqueue(Projection<?> projection, boolean onlyIfOutdated) {
        RebuildState now = states.compute(
                projection.name(),
                (name, state) -> state != null && state.state() == RebuildState.Phase.QUEUED
                        ? state
                        : new RebuildState(RebuildState.Phase.QUEUED, 0, 0, 0));
        if (now.of() == 0) {
            waiting.add(new Request(projection, onlyIfOutdated));
            worker.execute(this::runAllThatWait);
        }
    }

    private record Request(Projection<?> projection, boolean onlyIfOutdated) {}

    /** Whatever waits is built together: reading the log costs more than folding it. */
    private void runAllThatWait() {
        Map<String, Request> requests = new LinkedHashMap<>();
        for (Request next = waiting.poll(); next != null; next = waiting.poll()) {
            requests.putIfAbsent(next.projection().name(), next);
        }
        if (requests.isEmpty()) {
            return;
        }
        try {
            alone(() -> {
                List<Projection<?>> current = projections.current();
                rebuild(requests.values().stream()
                        .filter(request -> !(request.onlyIfOutdated() && current.contains(request.projection())))
                        .<ShadowView<?>>map(request -> shadowOf(request.projection()))
                        .toList());
            });
            requests.keySet().forEach(name -> end(name, RebuildState::finished));
            projections.commits().committed();
        } catch (RuntimeException e) {
            requests.keySet().forEach(name -> end(name, RebuildState::failed));
            LOG.error(
                    "The rebuild of {} failed: {}",
                    requests.keySet(),
                    e.getClass().getSimpleName());
        }
    }

    private <S> ShadowView<S> shadowOf(Projection<S> projection) {
        return new ShadowView<>(projection, projections.jdbc(), state -> states.put(projection.name(), state));
    }

    private void rebuild(List<ShadowView<?>> views) {
        if (!views.isEmpty()) {
            new Rebuild(views, source, projections.seal(), projections.jdbc()).run(transaction, reader);
        }
    }

    private void end(String name, UnaryOperator<RebuildState> ended) {
        states.compute(name, (key, state) -> ended.apply(state == null ? RebuildState.IDLE : state));
    }

    /** Holds a lock of its own connection, so that one rebuild runs at a time, however many processes there are. */
    private void alone(Runnable rebuild) {
        projections.jdbc().execute((ConnectionCallback<Boolean>) connection -> {
            while (!ask(connection, "select pg_try_advisory_lock(?)")) {
                pause();
            }
            try {
                rebuild.run();
            } finally {
                ask(connection, "select pg_advisory_unlock(?)");
            }
            return true;
        });
    }

    private static boolean ask(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, ONE_AT_A_TIME);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for another rebuild", e);
        }
    }

    private static Thread thread(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        worker.shutdownNow();
        reader.shutdownNow();
    }
}
