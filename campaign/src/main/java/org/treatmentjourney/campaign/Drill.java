package org.treatmentjourney.campaign;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.treatmentjourney.campaign.http.Answer;
import org.treatmentjourney.campaign.http.Api;
import org.treatmentjourney.campaign.load.Ledger;
import org.treatmentjourney.campaign.oracle.RestoredLog;
import org.treatmentjourney.campaign.program.Site;
import org.treatmentjourney.campaign.program.Waiting;

/** A backup while people work, somebody erased, the machine lost, and the way back to work. */
final class Drill {

    private static final int WORKERS = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Scene scene;

    /**
     * @param before how much was acknowledged before the backup
     * @param since how much afterwards, which no backup can bring back
     * @param findings what is wrong; nothing if all is well
     */
    record Outcome(Duration backup, Duration restore, Duration start, long before, long since, List<String> findings) {}

    Drill(Scene scene) {
        this.scene = scene;
    }

    Outcome run(long work) throws Exception {
        UUID client = UUID.randomUUID();
        UUID bystander = UUID.randomUUID();
        register(client);
        register(bystander);
        List<Ledger> before = new ArrayList<>();
        List<Duration> took = new ArrayList<>();
        List<Path> backup = new ArrayList<>();
        scene.whilePeopleWork(WORKERS, 1, () -> {
            scene.awaitWork(work);
            before.add(scene.ledger().copy());
            Instant asked = Instant.now();
            backup.add(scene.site().backup());
            took.add(Duration.between(asked, Instant.now()));
            scene.awaitWork(work);
        });
        erase(client);
        scene.site().kill();

        Instant lost = Instant.now();
        try (Site there = scene.site().restored(backup.getFirst())) {
            Duration restore = Duration.between(lost, Instant.now());
            Api api = new Api(there.port());
            there.start();
            there.awaitReady(api::ready);
            Duration start = Duration.between(lost, Instant.now()).minus(restore);
            List<String> findings =
                    new ArrayList<>(new RestoredLog(there.server(), before.getFirst(), scene.ledger()).judge());
            if (!isErased(api, client)) {
                findings.add("Somebody who was erased since the backup is back");
            }
            if (isErased(api, bystander)) {
                findings.add("Somebody who was not erased is gone");
            }
            long kept = before.getFirst().count();
            return new Outcome(
                    took.getFirst(), restore, start, kept, scene.ledger().count() - kept, findings);
        }
    }

    private void register(UUID client) {
        send("manager", "clients", client, "register-client", "{\"name\": {\"alias\": \"x\"}, \"language\": \"en\"}");
    }

    private void erase(UUID client) {
        UUID settings = UUID.fromString(scene.direct()
                .get("manager", "/api/settings")
                .json()
                .get("settingsId")
                .asString());
        send(
                "manager",
                "settings",
                settings,
                "change-due-work-setting",
                "{\"setting\": \"retention\", \"value\": \"0d\"}");
        send("manager", "clients", client, "request-erasure", "{\"ground\": \"client-asks\"}");
        send("privacy", "clients", client, "erase-client", "{}");
        Waiting.until("the client is erased", PATIENCE, () -> isErased(scene.direct(), client));
    }

    private void send(String person, String kind, UUID id, String command, String body) {
        Answer answer = scene.direct().post(person, "/api/" + kind + "/" + id + "/" + command, body);
        if (!answer.accepted()) {
            throw new IllegalStateException(command + " was answered with " + answer.status() + ": " + answer.body());
        }
    }

    private static boolean isErased(Api api, UUID client) {
        return api.get("manager", "/api/clients/" + client)
                .json()
                .path("erased")
                .asBoolean(false);
    }
}
