package org.treatmentjourney.log.key;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Seals and opens personal texts, each under the key of its subject. Destroying that key erases them all. */
public final class Keys {
    private static final int CACHED = 100_000;

    private final KeyTable table;
    private final ShredList shredded;
    private final AtomicInteger letGoOf = new AtomicInteger();
    private final List<Runnable> whenErased = new CopyOnWriteArrayList<>();
    private final Cache<UUID, Aead> cache = Caffeine.newBuilder()
            .maximumSize(CACHED)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    /** @param own connections of its own: a key is committed before its first use, whatever becomes of the event */
    public Keys(KeyDirectory directory, DataSource own) {
        this.table = new KeyTable(own, directory);
        this.shredded = directory.shredList();
        letGoOf.set(shredded.size());
        // A restored backup may have brought back the keys of the erased.
        shredded.all().forEach(table::delete);
    }

    /**
     * Seals a text; the context says where it stands, and it opens nowhere else.
     *
     * @throws SubjectErased if the subject has been erased
     */
    public byte[] seal(UUID subject, byte[] clear, byte[] context) {
        if (isErased(subject)) {
            throw new SubjectErased();
        }
        try {
            return cache.get(subject, this::findOrCreate).encrypt(clear, Bytes.of(subject, context));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A text cannot be sealed", e);
        }
    }

    /**
     * Opens a sealed text; empty if the subject has been erased.
     *
     * @throws SealBroken if it has been altered or was sealed for another place
     * @throws KeyMissing if the key has been lost
     */
    public Optional<byte[]> open(UUID subject, byte[] sealed, byte[] context) {
        if (isErased(subject)) {
            return Optional.empty();
        }
        var key = cache.get(subject, this::findOrErased);
        if (key == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(key.decrypt(sealed, Bytes.of(subject, context)));
        } catch (GeneralSecurityException e) {
            throw new SealBroken();
        }
    }

    /** Destroys the key of a subject: first on the list, so that no crash and no restore can bring it back. */
    public void shred(UUID subject) {
        if (!isErased(subject)) {
            shredded.add(subject);
        }
        table.delete(subject);
        letGo();
    }

    /** Whoever keeps in memory what has been opened lets go of it then. */
    public void whenErased(Runnable forget) {
        whenErased.add(forget);
    }

    /** Also if another process has erased them, a second ago or more. */
    public boolean isErased(UUID subject) {
        shredded.lookAgain();
        letGo();
        return shredded.contains(subject);
    }

    /** Everybody whose key has been destroyed. */
    public Set<UUID> erased() {
        shredded.reload();
        return shredded.all();
    }

    public OuterKeyRotation rotation() {
        return new OuterKeyRotation(table);
    }

    /** Loads the keys in one go, before many texts of many subjects are opened. */
    public void warm() {
        table.newest(CACHED, (subject, key) -> {
            if (!shredded.contains(subject)) {
                cache.put(subject, key);
            }
        });
    }

    /** Of whatever is remembered of those who have come onto the list since the last time. */
    private void letGo() {
        int now = shredded.size();
        if (letGoOf.getAndSet(now) != now) {
            cache.invalidateAll(shredded.all());
            whenErased.forEach(Runnable::run);
        }
    }

    private Aead findOrCreate(UUID subject) {
        return table.find(subject).orElseGet(() -> {
            requireNotErasedElsewhere(subject);
            return table.create(subject);
        });
    }

    private @Nullable Aead findOrErased(UUID subject) {
        var key = table.find(subject);
        if (key.isEmpty()) {
            shredded.reload();
            if (!shredded.contains(subject)) {
                throw new KeyMissing();
            }
        }
        return key.orElse(null);
    }

    private void requireNotErasedElsewhere(UUID subject) {
        shredded.reload();
        if (shredded.contains(subject)) {
            throw new SubjectErased();
        }
    }
}
