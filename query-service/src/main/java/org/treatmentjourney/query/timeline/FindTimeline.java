package org.treatmentjourney.query.timeline;

import java.util.List;
import java.util.UUID;
import org.treatmentjourney.query.answer.Page;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Seen;

/**
 * What has happened to this person?
 *
 * @param language a language tag; titles are told in it where they can be
 */
public record FindTimeline(UUID clientId, Only only, Page page, String language, List<Seen> atLeast, PointInTime when) {

    /** Everything that has. */
    public FindTimeline(UUID clientId, Page page, String language, List<Seen> atLeast, PointInTime when) {
        this(clientId, Only.ALL, page, language, atLeast, when);
    }
}
