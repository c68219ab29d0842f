package org.treatmentjourney.query.projection;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Time that something took: on the clock, and on the processors by this process and by the database behind it. */
record Spent(Duration wall, Duration processors) {

    /** A piece of work that may fail as it likes. */
    interface Work {
        void run() throws Exception;
    }

    static Spent on(World world, Work work) throws Exception {
        Map<Long, Duration> before = processors(world);
        long begun = System.nanoTime();
        work.run();
        Duration wall = Duration.ofNanos(System.nanoTime() - begun);
        Map<Long, Duration> after = processors(world);
        Duration processors = Duration.ZERO;
        for (var process : after.entrySet()) {
            processors =
                    processors.plus(process.getValue()).minus(before.getOrDefault(process.getKey(), Duration.ZERO));
        }
        return new Spent(wall, processors);
    }

    private static Map<Long, Duration> processors(World world) {
        Map<Long, Duration> found = new TreeMap<>();
        world.jdbc
                .queryForList("select pid from pg_stat_activity", Long.class)
                .forEach(pid -> ProcessHandle.of(pid)
                        .flatMap(process -> process.info().totalCpuDuration())
                        .ifPresent(spent -> found.put(pid, spent)));
        ProcessHandle here = ProcessHandle.current();
        here.info().totalCpuDuration().ifPresent(spent -> found.put(here.pid(), spent));
        return found;
    }

    long perSecond(long events) {
        return Math.round(events * 1e9 / wall.toNanos());
    }

    String over(long events) {
        return String.format(
                Locale.ROOT,
                "%,d events in %.1f s: %,d events/s, %.3f CPU s per 1,000 events",
                events,
                wall.toMillis() / 1e3,
                perSecond(events),
                processors.toMillis() / 1e0 / events);
    }
}
