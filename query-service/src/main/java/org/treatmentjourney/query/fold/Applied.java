package org.treatmentjourney.query.fold;

import java.util.UUID;
import org.treatmentjourney.domain.Recorded;

/**
 * How far a view has followed a stream: every event up to this version, and none after it.
 *
 * @param begunInError whether its first event is marked, so that whatever comes next depends on all of the stream
 */
public record Applied(UUID stream, UUID subject, Owner owner, long version, boolean begunInError) {

    public static Applied first(Recorded<?> recorded) {
        return new Applied(
                recorded.stream(),
                recorded.event().subject(),
                Owner.saidBy(recorded.event()),
                recorded.version(),
                false);
    }

    public Applied upTo(long next) {
        return new Applied(stream, subject, owner, next, begunInError);
    }

    Applied begunInError(boolean inError) {
        return new Applied(stream, subject, owner, version, inError);
    }
}
