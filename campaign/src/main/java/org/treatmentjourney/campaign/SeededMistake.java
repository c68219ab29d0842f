package org.treatmentjourney.campaign;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.treatmentjourney.campaign.program.Server;
import org.treatmentjourney.campaign.seeded.Agent;
import org.treatmentjourney.campaign.seeded.Mistake;

/** The program with one mistake in it, brought into the situation in which that mistake does harm. */
public final class SeededMistake {

    private static final int WORKERS = 8;
    private static final int TRIES = 5;
    private static final int CUTS = 40;

    private final Mistake mistake;
    private final long seed;

    public SeededMistake(Mistake mistake, long seed) {
        this.mistake = mistake;
        this.seed = seed;
    }

    /** @return what the oracle found; nothing if the mistake went unnoticed */
    public List<String> findings() throws Exception {
        List<String> options = new ArrayList<>();
        if (mistake.isInTheCode()) {
            Path folder = Files.createDirectories(Path.of("target", "mistakes")).toRealPath();
            options.add(Agent.option(mistake, folder));
        }
        try (Scene scene = Scene.begin(options)) {
            List<String> findings = List.of();
            for (int attempt = 0; attempt < TRIES && findings.isEmpty(); attempt++) {
                List<String> seen = new ArrayList<>(provoke(scene, new Random(seed + attempt)));
                seen.addAll(scene.judge());
                findings = seen;
            }
            return findings;
        }
    }

    private List<String> provoke(Scene scene, Random random) throws Exception {
        return switch (mistake) {
            case ANSWERED_BEFORE_IT_IS_KEPT -> {
                answerEarly(scene.site().server());
                yield whilePeopleWork(scene, random, Fault.SERVER_AND_SESSIONS_KILLED);
            }
            case GUARD_OFF -> {
                scene.whilePeopleWork(WORKERS, random.nextLong(), () -> AroundTheLock.write(scene, true));
                yield List.of();
            }
            case TOKEN_APART -> whilePeopleWork(scene, random, Fault.BATCH_HELD_THEN_APPLICATION_KILLED);
            case LOCK_OFF -> {
                letEverybodyThrough(scene.site().server());
                yield whilePeopleWork(scene, random, Fault.LOCK_HELD);
            }
            case REPEAT_CHECK_OFF -> {
                new CutRequests(scene).run(CUTS, random.nextLong());
                yield List.of();
            }
            case TEXT_IN_METADATA -> {
                scene.people().begin();
                yield List.of();
            }
            case VERSION_NOT_CHECKED -> new Races(scene.people()).run(20).findings();
            case IN_ERROR_FORGOTTEN -> {
                scene.people().strikeAGoal();
                yield List.of();
            }
        };
    }

    private static List<String> whilePeopleWork(Scene scene, Random random, Fault fault) throws Exception {
        scene.whilePeopleWork(WORKERS, random.nextLong(), () -> {
            scene.awaitWork(50);
            fault.happen(scene, random);
            scene.awaitReady();
            scene.awaitWork(50);
        });
        return List.of();
    }

    private static void letEverybodyThrough(Server server) throws Exception {
        try (var connection = server.connectAsAdministrator();
                var statement = connection.createStatement()) {
            statement.execute("create or replace function event_log.lock_end() returns void language sql as 'select'");
        }
    }

    private static void answerEarly(Server server) throws Exception {
        try (var connection = server.connectAsAdministrator();
                var statement = connection.createStatement()) {
            statement.execute("alter system set wal_writer_delay = '10s'");
            statement.execute("alter database journey set synchronous_commit = off");
            statement.execute("select pg_reload_conf()");
            statement.execute(Server.END_SESSIONS);
        }
    }
}
