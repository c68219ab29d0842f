package org.treatmentjourney.standalone.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** Looks for words in the bytes of every file: tables, indexes, the log of what was written, printed lines and all else. */
record Scan(Path folder) {

    static Scan of(Path folder) {
        return new Scan(folder);
    }

    /** The files that hold the word. */
    List<Path> hits(String word) throws IOException {
        return files().stream().filter(file -> holds(file, word)).toList();
    }

    List<String> names() throws IOException {
        return files().stream().map(file -> file.getFileName().toString()).toList();
    }

    /** PostgreSQL's own programs say nothing about anybody; what it works on may vanish while it is looked at. */
    private List<Path> files() throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return directory.equals(folder.resolve("programs"))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile()) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException vanished) {
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    private static boolean holds(Path file, String word) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word);
        } catch (NoSuchFileException dropped) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
