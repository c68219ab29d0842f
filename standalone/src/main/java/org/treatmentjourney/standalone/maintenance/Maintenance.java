package org.treatmentjourney.standalone.maintenance;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.treatmentjourney.standalone.database.Backup;
import org.treatmentjourney.standalone.database.Restore;
import org.treatmentjourney.standalone.start.CannotStart;

/** {@code backup --to=DIR} beside the running program, and {@code restore --from=DIR} instead of it. */
public final class Maintenance {

    private static final String DATA = "journey.data.directory";
    private static final List<String> COMMANDS = List.of("backup", "restore");

    private final PrintStream out;

    public Maintenance(PrintStream out) {
        this.out = out;
    }

    public static boolean isAsked(String[] arguments) {
        return arguments.length > 0 && COMMANDS.contains(arguments[0]);
    }

    /** @return the status to end with */
    public int run(String[] arguments) {
        long begun = System.nanoTime();
        try {
            if (arguments[0].equals("backup")) {
                Path to = folder(arguments, "to");
                Backup.make(data(arguments), to);
                out.printf("Backed up to %s in %s. The keys are not in it: keep them apart.%n", to, since(begun));
            } else {
                Path from = folder(arguments, "from");
                Restore.make(from, data(arguments));
                out.printf(
                        "Restored from %s in %s. Start the program with the keys directory as it is today: its list of the"
                                + " erased is applied before anything opens.%n",
                        from, since(begun));
            }
            return 0;
        } catch (CannotStart refusal) {
            out.println(refusal.getMessage());
            out.println(refusal.remedy());
            return 1;
        }
    }

    private static Path data(String[] arguments) {
        String said = said(arguments, DATA)
                .or(() -> Optional.ofNullable(System.getProperty(DATA)))
                .or(() -> Optional.ofNullable(System.getenv("JOURNEY_DATA_DIRECTORY")))
                .orElse("data");
        return Path.of(said);
    }

    private static Path folder(String[] arguments, String name) {
        return said(arguments, name)
                .map(Path::of)
                .orElseThrow(() -> new CannotStart(
                        "It is not said which folder.",
                        "Write: java -jar standalone.jar %s --%s=DIR".formatted(arguments[0], name)));
    }

    private static Optional<String> said(String[] arguments, String name) {
        String start = "--" + name + "=";
        return Arrays.stream(arguments)
                .filter(argument -> argument.startsWith(start))
                .map(argument -> argument.substring(start.length()))
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static String since(long begun) {
        return "%.1f s".formatted(Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0);
    }
}
