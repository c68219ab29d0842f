package org.treatmentjourney.query.access.spool;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.treatmentjourney.query.access.Samples;

/** Another process that keeps one look in the spool and lives until it is killed. */
record Neighbour(Process process) {

    static Neighbour in(Path directory) throws IOException {
        var process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Neighbour.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
        if (!"kept".equals(said)) {
            throw new IllegalStateException("The other process did not get that far");
        }
        return new Neighbour(process);
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @SuppressWarnings("SystemOut") // how one process tells another
    public static void main(String[] arguments) throws IOException, InterruptedException {
        new Spool(Path.of(arguments[0]), 1_000_000).keep(List.of(Samples.look(UUID.randomUUID())));
        System.out.println("kept");
        Thread.currentThread().join();
    }
}
