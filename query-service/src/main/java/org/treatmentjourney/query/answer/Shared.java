package org.treatmentjourney.query.answer;

import org.treatmentjourney.domain.access.DataClass;
import org.treatmentjourney.domain.access.Sharing;

/**
 * What one answer may tell somebody of another organisation about one client.
 *
 * @param owner the organisation whose client it is
 */
public record Shared(String owner, Sharing sharing) {

    public boolean covers(DataClass one) {
        return sharing.covers(one);
    }

    public Redisclosure redisclosure() {
        return Redisclosure.of(this);
    }
}
