package org.treatmentjourney.campaign;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.treatmentjourney.campaign.http.CuttingProxy;
import org.treatmentjourney.campaign.load.People;

/** Requests whose line is cut after some byte, on the way there or on the way back, and that are sent again. */
public final class CutRequests {

    private static final int LANES = 4;
    private static final int LONGEST = 2_600;

    private final Scene scene;

    public CutRequests(Scene scene) {
        this.scene = scene;
    }

    /**
     * What came of them; the oracle knows whether each had one effect.
     *
     * @param cut how many lines were really cut
     */
    public record Outcome(int sent, long cut) {}

    public Outcome run(int cuts, long seed) throws Exception {
        try (CuttingProxy line = new CuttingProxy(scene.site()::port);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> lanes = new ArrayList<>();
            for (int lane = 0; lane < LANES; lane++) {
                Random random = new Random(seed + lane);
                lanes.add(() -> lane(line, random, cuts));
            }
            Random bytes = new Random(seed - 1);
            line.cutAfter(() -> bytes.nextInt(1, LONGEST));
            int sent = 0;
            for (Future<Integer> lane : threads.invokeAll(lanes)) {
                sent += lane.get();
            }
            return new Outcome(sent, line.cuts());
        }
    }

    /** Some get through whole; so it goes on until enough lines have been cut. */
    private int lane(CuttingProxy line, Random random, int cuts) {
        People people = scene.people();
        UUID journey = people.begin();
        String token = people.api().token("clinician");
        int sent = 0;
        while (line.cuts() < cuts) {
            String key = new UUID(random.nextLong(), random.nextLong()).toString();
            String body = "{\"outcome\": \"reached\", \"channel\": \"telephone\"}";
            sendOnce(line, token, "/api/journeys/" + journey + "/record-contact", key, body);
            People.expectAccepted(people.perform("journeys", journey, "record-contact", body, key));
            sent++;
        }
        return sent;
    }

    /** As far as the line lets it; nobody reads the answer. */
    private static void sendOnce(CuttingProxy line, String token, String path, String key, String body) {
        String request = """
                POST %s HTTP/1.1\r
                Host: 127.0.0.1\r
                Authorization: Bearer %s\r
                Content-Type: application/json\r
                Content-Length: %d\r
                Idempotency-Key: %s\r
                Connection: close\r
                \r
                %s""".formatted(path, token, body.length(), key, body);
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), line.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getInputStream().readAllBytes();
        } catch (IOException cut) {
            // Whether it had its effect is for the second try to find out.
        }
    }
}
