package org.treatmentjourney.standalone.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.function.Predicate;

/** Copies the files of a cluster, which may change and vanish while somebody works on it. */
final class ClusterFiles {

    /** Folders whose content is of this run of the server alone. */
    private static final Set<String> OF_THIS_RUN = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> NEVER =
            Set.of("postmaster.pid", "postmaster.opts", "backup_label", "tablespace_map");

    private ClusterFiles() {}

    /** All that a backup holds but its write-ahead log. */
    static void copy(Path cluster, Path to) throws IOException {
        copy(cluster, to, file -> {
            Path name = cluster.relativize(file);
            return !(name.getNameCount() > 1
                            && OF_THIS_RUN.contains(name.getName(0).toString()))
                    && !NEVER.contains(name.toString())
                    && !file.getFileName().toString().startsWith("pgsql_tmp");
        });
        Files.createDirectories(to.resolve("pg_wal").resolve("archive_status"));
    }

    static void copyAll(Path from, Path to) throws IOException {
        copy(from, to, file -> true);
    }

    private static void copy(Path from, Path to, Predicate<Path> wanted) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (!folder.equals(from) && !wanted.test(folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.copy(folder, to.resolve(from.relativize(folder).toString()), StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (wanted.test(file)) {
                    copyFile(file, to.resolve(from.relativize(file).toString()));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (e instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw e;
            }
        });
    }

    /** On the disk before it returns. */
    static void write(Path to, String text) throws IOException {
        Files.writeString(to, text);
        force(to);
    }

    /** On the disk before it returns; a file that was dropped meanwhile is in the write-ahead log. */
    static void copyFile(Path file, Path to) throws IOException {
        try {
            Files.copy(file, to, StandardCopyOption.COPY_ATTRIBUTES);
        } catch (NoSuchFileException dropped) {
            return;
        }
        force(to);
    }

    private static void force(Path file) throws IOException {
        try (var written = FileChannel.open(file, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }
}
