package org.treatmentjourney.log.schema;

import java.util.Locale;

/** What a login may do in the database. The roles are groups: nobody comes in as one of them, logins are their members. */
public enum DatabaseRole {
    /** Appends events; makes and deletes the keys of subjects. */
    JOURNEY_WRITER,
    /** Reads, for an answer, the rows of views that belong to one organisation. */
    JOURNEY_READER,
    /** Folds the log into the rows of views. */
    JOURNEY_PROJECTOR,
    /** Reads what is prepared for analysis, and neither views nor events. */
    ANALYST;

    public String roleName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
