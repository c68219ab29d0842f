package org.treatmentjourney.query.fold;

import java.time.Instant;
import java.util.UUID;
import org.treatmentjourney.domain.Recorded;

/** A place in the log, whether or not what stands there can be read. */
public sealed interface Entry {

    UUID stream();

    long version();

    long position();

    Instant recordedAt();

    /** An event as it was recorded. */
    record Readable(Recorded<?> recorded) implements Entry {
        @Override
        public UUID stream() {
            return recorded.stream();
        }

        @Override
        public long version() {
            return recorded.version();
        }

        @Override
        public long position() {
            return recorded.position();
        }

        @Override
        public Instant recordedAt() {
            return recorded.recordedAt();
        }
    }

    /** Something stands there that this release cannot read, or that has been tampered with. */
    record Unreadable(UUID stream, long version, long position, Instant recordedAt) implements Entry {}
}
