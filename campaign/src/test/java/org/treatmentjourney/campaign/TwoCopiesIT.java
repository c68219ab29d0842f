package org.treatmentjourney.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.campaign.http.Answer;
import org.treatmentjourney.campaign.http.Api;
import org.treatmentjourney.campaign.load.Load;
import org.treatmentjourney.campaign.load.People;
import org.treatmentjourney.campaign.program.Program;
import org.treatmentjourney.campaign.program.Waiting;

/** Two copies of the program on one PostgreSQL. */
@Tag("campaign")
class TwoCopiesIT {

    private static final Duration START = Duration.ofMinutes(6);
    private static final Duration TAKEN_OVER = Duration.ofMinutes(1);
    private static final int BACK_AND_FORTH = 40;

    @Test
    void they_share_the_work_and_decide_alike_and_one_goes_on_when_the_other_is_killed() throws Exception {
        try (Scene scene = Scene.begin(List.of())) {
            int port = Program.freePort();
            Program other = scene.site().another(port);
            try {
                People there = new People(new Api(port), scene.ledger());
                Waiting.until("the other copy is ready", START, there.api()::ready);
                Waiting.until("both have segments", START, () -> owners(scene).size() == 2);

                for (int turn = 0; turn < BACK_AND_FORTH; turn++) {
                    decideAlike(scene.people(), there);
                }
                scene.whilePeopleWork(
                        4,
                        1,
                        () -> Load.during(through(scene, port), 4, 2, () -> {
                            scene.awaitWork(200);
                            other.kill();
                            long killed = System.nanoTime();
                            Waiting.until(
                                    "the segments are taken over",
                                    TAKEN_OVER,
                                    () -> owners(scene).size() == 1);
                            Progress.say("taken over after %.1f s", (System.nanoTime() - killed) / 1e9);
                            scene.awaitWork(100);
                        }));
            } finally {
                other.kill();
            }
            assertThat(scene.judge()).isEmpty();
        }
    }

    /** What one copy has just written, the other decides by, without a moment between. */
    private static void decideAlike(People here, People there) {
        UUID journey = here.begin();
        UUID goal = UUID.randomUUID();
        assertThat(here.setGoal(journey, goal).accepted()).isTrue();
        Answer again = there.journey(
                journey,
                "set-goal",
                "{\"goalId\": \"%s\", \"statement\": \"x\", \"change\": \"stop\"}".formatted(goal));
        assertThat(again.status()).as(again.body()).isEqualTo(409);
        assertThat(there.setGoal(journey, UUID.randomUUID(), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(412);
        UUID goalThere = UUID.randomUUID();
        assertThat(there.setGoal(journey, goalThere, "If-Match", "\"2\"").status())
                .isEqualTo(200);
        Answer progress = here.journey(
                journey,
                "record-goal-progress",
                "{\"goalId\": \"%s\", \"progress\": \"achieved\"}".formatted(goalThere));
        assertThat(progress.status())
                .as("what is remembered here does not know the goal set there")
                .isEqualTo(200);
        assertThat(there.setGoal(journey, UUID.randomUUID(), "If-Match", "\"3\"")
                        .status())
                .isEqualTo(412);
        assertThat(here.setGoal(journey, UUID.randomUUID(), "If-Match", "\"4\"").status())
                .isEqualTo(200);
    }

    /** Their requests go to the other copy while it is there, and then to this one, as a balancer would send them. */
    private static People through(Scene scene, int port) {
        return new People(new Api(() -> alive(port) ? port : scene.site().port(), scene.site()::port), scene.ledger());
    }

    private static boolean alive(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException gone) {
            return false;
        }
    }

    private static Set<String> owners(Scene scene) throws SQLException, IOException {
        Set<String> owners = new HashSet<>();
        try (var connection = scene.site().server().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select owner from views.token_entry")) {
            while (rows.next()) {
                owners.add(String.valueOf(rows.getString(1)));
            }
        }
        return owners;
    }
}
