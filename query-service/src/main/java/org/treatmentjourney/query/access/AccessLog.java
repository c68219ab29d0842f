package org.treatmentjourney.query.access;

import java.util.List;

/** Where every look is written before the answer leaves. */
public interface AccessLog {

    /**
     * On disk when this returns, all of them or none.
     *
     * @throws org.treatmentjourney.http.Refused 503 {@code access.unrecorded} if they can be written nowhere: then nothing
     *     may be told
     */
    void write(List<Access> rows);
}
