package org.treatmentjourney.log.store;

import java.util.UUID;
import org.treatmentjourney.domain.code.Kebab;
import org.treatmentjourney.log.key.KeyMissing;
import org.treatmentjourney.log.key.SealBroken;
import org.treatmentjourney.log.name.UnknownEventName;

/** An event that stands in the log and cannot be read. It says where and why, never what. */
public final class UnreadableEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why an event cannot be read. */
    public enum Reason {
        UNKNOWN_NAME,
        SEAL_BROKEN,
        KEY_MISSING,
        MALFORMED;

        public String code() {
            return Kebab.code(this);
        }

        /** Also for what a processor meets while it reads. */
        public static Reason of(Throwable failure) {
            for (Throwable at = failure; at != null; at = at.getCause()) {
                switch (at) {
                    case UnreadableEvent unreadable -> {
                        return unreadable.reason;
                    }
                    case UnknownEventName unknown -> {
                        return UNKNOWN_NAME;
                    }
                    case SealBroken broken -> {
                        return SEAL_BROKEN;
                    }
                    case KeyMissing missing -> {
                        return KEY_MISSING;
                    }
                    default -> {}
                }
            }
            return MALFORMED;
        }
    }

    private final UUID stream;
    private final long version;
    private final long position;
    private final Reason reason;

    /** Without a cause: the text of a parser's exception may quote what it could not read. */
    UnreadableEvent(UUID stream, long version, long position, Reason reason) {
        super("The event at position " + position + " cannot be read: " + reason.code());
        this.stream = stream;
        this.version = version;
        this.position = position;
        this.reason = reason;
    }

    public UUID stream() {
        return stream;
    }

    public long version() {
        return version;
    }

    public long position() {
        return position;
    }

    public Reason reason() {
        return reason;
    }
}
