package org.treatmentjourney.query.access.spool;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.treatmentjourney.query.access.Access;
import org.treatmentjourney.query.access.AccessJson;

/** A file that nobody adds to any more, because it was full or its process is gone. */
record LeftFile(Path path) {

    static final String ENDING = ".access";

    private static final Logger LOG = LoggerFactory.getLogger(LeftFile.class);
    private static final String SET_ASIDE = ".unreadable";
    private static final int TOGETHER = 100;

    /** What a file holds. */
    record Content(List<Access> rows, int unreadable, boolean torn) {}

    /**
     * Moves its rows elsewhere and deletes it, unless another process has it.
     *
     * @return how many were moved
     */
    int moveTo(Keeper elsewhere) throws Exception {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            if (channel.size() == 0 || isLocked(channel)) {
                return 0;
            }
            var content = content(channel);
            for (int from = 0; from < content.rows().size(); from += TOGETHER) {
                elsewhere.keep(content.rows()
                        .subList(from, Math.min(from + TOGETHER, content.rows().size())));
            }
            finish(content);
            return content.rows().size();
        } catch (NoSuchFileException moved) {
            return 0;
        }
    }

    /** Nothing once another process has moved them. */
    List<Access> rows() throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            return content(channel).rows();
        } catch (NoSuchFileException moved) {
            return List.of();
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException here) {
            return true;
        }
    }

    /** A last line without its end was never acknowledged: whoever asked got no answer. */
    private static Content content(FileChannel channel) throws IOException {
        var rows = new ArrayList<Access>();
        int unreadable = 0;
        boolean torn = false;
        var lines = new BufferedReader(new InputStreamReader(Channels.newInputStream(channel), UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Optional<Access> row = AccessJson.read(line);
            row.ifPresent(rows::add);
            unreadable += torn ? 1 : 0;
            torn = row.isEmpty();
        }
        return new Content(List.copyOf(rows), unreadable, torn);
    }

    /** What cannot be read is nothing to throw away, except the torn end. */
    private void finish(Content content) throws IOException {
        if (content.torn()) {
            LOG.warn("The last line of a file of the access spool was torn; its answer never left");
        }
        if (content.unreadable() > 0) {
            LOG.error("{} lines of the access spool cannot be read; their file is set aside", content.unreadable());
            Files.move(path, path.resolveSibling(path.getFileName() + SET_ASIDE));
        } else {
            Files.deleteIfExists(path);
        }
    }
}
