package org.treatmentjourney.standalone.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.treatmentjourney.standalone.file.PrivateFile;
import org.treatmentjourney.standalone.start.CannotStart;

/**
 * Puts a backup where the program looks for its data. At the next start PostgreSQL replays what was written while it was
 * made, and the list of the erased is applied before anything is read.
 */
public final class Restore {

    private Restore() {}

    /** @param data a folder that is not there yet, or is empty */
    public static void make(Path from, Path data) {
        if (!Files.exists(from.resolve(Backup.COMPLETE))) {
            throw new CannotStart(
                    "The folder %s holds no whole backup.".formatted(from.toAbsolutePath()),
                    "Name the folder that a backup was made to.");
        }
        Backup.requireEmpty(data);
        try {
            PrivateFile.directory(data);
            Path draft = data.resolve(Backup.CLUSTER + ".restoring");
            ClusterFiles.copyAll(from.resolve(Backup.CLUSTER), draft);
            new PrivateFile(data.resolve(Backup.ADMINISTRATOR))
                    .replace(new PrivateFile(from.resolve(Backup.ADMINISTRATOR)).read());
            Files.move(draft, data.resolve(Backup.CLUSTER), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new CannotStart(
                    "The backup could not be restored to %s.".formatted(data.toAbsolutePath()),
                    "Check that there is room and that it can be written; empty the folder and try again.",
                    e);
        }
    }
}
