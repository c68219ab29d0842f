package org.treatmentjourney.benchmark;

import java.time.Duration;
import java.util.Map;

/** What a number of things took: on the clock, and on the processors by this process and the database behind it. */
record Spent(long things, Duration wall, Duration processors) {

    /** A piece of work that says how many things it has done. */
    interface Work {
        long run() throws Exception;
    }

    static Spent on(Server server, Work work) throws Exception {
        Map<Long, Duration> before = server.processors();
        long begun = System.nanoTime();
        long things = work.run();
        Duration wall = Duration.ofNanos(System.nanoTime() - begun);
        Duration processors = Duration.ZERO;
        for (var process : server.processors().entrySet()) {
            processors =
                    processors.plus(process.getValue()).minus(before.getOrDefault(process.getKey(), Duration.ZERO));
        }
        return new Spent(things, wall, processors);
    }

    double perSecond() {
        return things * 1e9 / wall.toNanos();
    }

    double microsecondsEach() {
        return processors.toNanos() / 1e3 / things;
    }
}
