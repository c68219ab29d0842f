package org.treatmentjourney.campaign;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.treatmentjourney.campaign.http.CuttingProxy;
import org.treatmentjourney.campaign.program.Server;
import org.treatmentjourney.campaign.program.Signal;
import org.treatmentjourney.campaign.program.Waiting;

/** What can happen to a running program. Each ends by itself; the program has to come back without help. */
public enum Fault {
    APPLICATION_KILLED {
        @Override
        void happen(Scene scene, Random random) {
            scene.site().program().kill();
            scene.site().start();
        }
    },
    SERVER_KILLED {
        @Override
        void happen(Scene scene, Random random) {
            Signal.KILL.to(scene.site().server().processes().subList(0, 1));
        }
    },
    SERVER_AND_SESSIONS_KILLED {
        @Override
        void happen(Scene scene, Random random) {
            List<Long> all = scene.site().server().processes();
            Signal.STOP.to(all);
            Signal.KILL.to(all);
        }
    },
    SERVER_STOPPED_AT_ONCE {
        @Override
        void happen(Scene scene, Random random) {
            Signal.QUIT.to(scene.site().server().processes().subList(0, 1));
        }
    },
    APPLICATION_SUSPENDED {
        @Override
        void happen(Scene scene, Random random) {
            scene.site().program().signal(Signal.STOP);
            Waiting.pause(Duration.ofMillis(500 + random.nextInt(6_000)));
            scene.site().program().signal(Signal.CONT);
        }
    },
    SERVER_SUSPENDED {
        @Override
        void happen(Scene scene, Random random) {
            List<Long> all = scene.site().server().processes();
            Signal.STOP.to(all);
            Waiting.pause(Duration.ofMillis(500 + random.nextInt(4_000)));
            Signal.CONT.to(all);
        }
    },
    SESSIONS_ENDED {
        @Override
        void happen(Scene scene, Random random) throws Exception {
            Server server = scene.site().server();
            try (var connection = server.connectAsAdministrator();
                    var statement = connection.prepareStatement(Server.END_SESSIONS)) {
                statement.execute();
            }
        }
    },
    LINE_CUT {
        @Override
        void happen(Scene scene, Random random) {
            long before = scene.line().cuts();
            scene.line().cutAfter(() -> random.nextInt(2_500));
            Waiting.until("lines have been cut", PATIENCE, () -> scene.line().cuts() - before >= 30);
            scene.line().cutAfter(() -> CuttingProxy.NEVER);
        }
    },
    DISK_FULL {
        @Override
        boolean possible(Scene scene) {
            return scene.site().hasSmallDisk();
        }

        @Override
        void happen(Scene scene, Random random) throws IOException {
            Path filler = scene.site().data().resolve("filler");
            try (OutputStream out = Files.newOutputStream(filler)) {
                fill(out);
            }
            try {
                Waiting.pause(Duration.ofSeconds(3));
            } finally {
                Files.delete(filler);
            }
        }
    },
    LOCK_HELD {
        @Override
        void happen(Scene scene, Random random) throws Exception {
            try (var connection = scene.site().server().connect();
                    var statement = connection.createStatement()) {
                statement.execute("select pg_advisory_lock(7261450981)");
                Waiting.pause(Duration.ofMillis(300)); // what had been committed before may still be on its way
                long before = scene.ledger().count();
                Waiting.pause(Duration.ofMillis(1_000));
                long during = scene.ledger().count() - before;
                statement.execute("select pg_advisory_unlock(7261450981)");
                if (during > 0) {
                    scene.ledger().contradiction(during + " requests were written past a lock that another held");
                }
            }
        }
    },
    BATCH_HELD_THEN_APPLICATION_KILLED {
        @Override
        void happen(Scene scene, Random random) throws Exception {
            try (var connection = scene.site().server().connect();
                    var statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute("lock table views.applied in exclusive mode");
                scene.awaitWork(5);
                Waiting.pause(Duration.ofMillis(500));
                scene.site().program().kill();
                connection.rollback();
            }
            scene.site().start();
        }
    },
    WRITTEN_AROUND_THE_LOCK {
        @Override
        void happen(Scene scene, Random random) throws Exception {
            AroundTheLock.write(scene, random.nextBoolean());
        }
    };

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    abstract void happen(Scene scene, Random random) throws Exception;

    boolean possible(Scene scene) {
        return true;
    }

    private static void fill(OutputStream out) {
        byte[] piece = new byte[64 * 1024];
        try {
            while (true) {
                out.write(piece);
            }
        } catch (IOException full) {
            // That is the point.
        }
    }
}
