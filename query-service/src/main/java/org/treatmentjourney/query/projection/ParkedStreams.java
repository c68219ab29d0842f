package org.treatmentjourney.query.projection;

import java.util.List;

/** What is parked, for operators. */
public final class ParkedStreams {

    private static final int SHOWN = 1_000;

    private final Projections projections;

    public ParkedStreams(Projections projections) {
        this.projections = projections;
    }

    /** The oldest first, a thousand at most. */
    public List<ParkedStream> list() {
        return projections
                .jdbc()
                .query(
                        "select view, stream, from_version, code, at from views.parked order by at, view, stream limit "
                                + SHOWN,
                        (result, index) -> new ParkedStream(
                                result.getString("view"),
                                ViewTable.uuid(result, "stream"),
                                result.getLong("from_version"),
                                result.getString("code"),
                                ViewTable.instant(result, "at")));
    }
}
