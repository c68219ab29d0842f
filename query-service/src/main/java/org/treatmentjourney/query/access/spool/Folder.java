package org.treatmentjourney.query.access.spool;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** The directory in which several processes have their files, readable by its owner only. */
record Folder(Path path) {

    LiveFile open() throws IOException {
        if (!Files.isDirectory(path)) {
            Files.createDirectories(
                    path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        return LiveFile.in(path);
    }

    /** One that is empty has just been made by its process, which has no lock on it yet. */
    List<Path> files() throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (var files = Files.newDirectoryStream(path, "*" + LeftFile.ENDING)) {
            var waiting = new ArrayList<Path>();
            for (Path file : files) {
                if (bytes(file) > 0) {
                    waiting.add(file);
                }
            }
            return waiting;
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    long bytes() throws IOException {
        long bytes = 0;
        for (Path file : files()) {
            bytes += bytes(file);
        }
        return bytes;
    }

    private static long bytes(Path file) throws IOException {
        try {
            return Files.size(file);
        } catch (NoSuchFileException moved) {
            return 0;
        }
    }
}
