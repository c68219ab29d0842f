package org.treatmentjourney.query.fold;

import java.util.UUID;
import org.treatmentjourney.domain.Recorded;

/** How far a view has followed a stream: every event up to this version, and none after it. */
public record Applied(UUID stream, UUID subject, Owner owner, long version) {

    public static Applied first(Recorded<?> recorded) {
        return new Applied(
                recorded.stream(), recorded.event().subject(), Owner.saidBy(recorded.event()), recorded.version());
    }

    public Applied upTo(long next) {
        return new Applied(stream, subject, owner, next);
    }
}
