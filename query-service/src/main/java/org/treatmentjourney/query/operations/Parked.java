package org.treatmentjourney.query.operations;

import java.time.Instant;
import java.util.UUID;
import org.treatmentjourney.query.projection.ParkedStream;

/** A stream that a view does not follow at present: from which version on, why, and since when. */
public record Parked(String view, UUID stream, long fromVersion, String code, Instant at) {

    static Parked of(ParkedStream parked) {
        return new Parked(parked.view(), parked.stream(), parked.fromVersion(), parked.code(), parked.at());
    }
}
