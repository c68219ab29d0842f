package org.treatmentjourney.log.key;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The list of the erased. It outlives every backup of the database, so a restore cannot bring anybody back. */
final class ShredList {
    private static final int LINE = 37;
    private static final long LOOK_EVERY_NANOS = 1_000_000_000;

    private final Path file;
    private final Set<UUID> erased = ConcurrentHashMap.newKeySet();
    private final AtomicLong looked = new AtomicLong(System.nanoTime());

    ShredList(Path file) {
        this.file = file;
        reload();
    }

    boolean contains(UUID subject) {
        return erased.contains(subject);
    }

    int size() {
        return erased.size();
    }

    Set<UUID> all() {
        return Set.copyOf(erased);
    }

    /** On disk before it returns, and so is the name of a list that was not there before. */
    synchronized void add(UUID subject) {
        boolean begun = !Files.exists(file);
        try (var channel = FileChannel.open(file, CREATE, READ, WRITE)) {
            // Kept until the file is closed, since other processes write to it too.
            channel.lock();
            // A line torn by a crash was never acknowledged, and is written over.
            channel.position(channel.size() - channel.size() % LINE);
            channel.write(ByteBuffer.wrap((subject + "\n").getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
            if (begun) {
                forceNames();
            }
            erased.add(subject);
        } catch (IOException e) {
            throw new UncheckedIOException("The list of the erased cannot be written", e);
        }
    }

    private void forceNames() throws IOException {
        try (var names = FileChannel.open(file.toAbsolutePath().getParent(), READ)) {
            names.force(true);
        }
    }

    /** Sees once a second what another process has erased since. */
    void lookAgain() {
        long last = looked.get();
        long now = System.nanoTime();
        if (now - last >= LOOK_EVERY_NANOS && looked.compareAndSet(last, now)) {
            reload();
        }
    }

    void reload() {
        if (!Files.exists(file)) {
            return;
        }
        try {
            var text = Files.readString(file, StandardCharsets.US_ASCII);
            for (int at = 0; at + LINE <= text.length(); at += LINE) {
                erased.add(UUID.fromString(text.substring(at, at + LINE - 1)));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new KeysUnusable("The list of the erased (shredded) cannot be read", e);
        }
    }
}
