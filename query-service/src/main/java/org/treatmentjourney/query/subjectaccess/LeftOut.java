package org.treatmentjourney.query.subjectaccess;

import java.util.List;
import java.util.Map;

/** How much is left out, and why. */
public record LeftOut(Reason reason, int count) {

    /** Why something is not the client's to have. */
    public enum Reason {
        /** An entry that was marked as telling about somebody else or coming from them. */
        ABOUT_SOMEBODY_ELSE,
        /** A part of an entry that by its nature is about somebody else. */
        PART_ABOUT_SOMEBODY_ELSE,
        /** An entry that was written about the wrong person. */
        WRONG_PERSON
    }

    static List<LeftOut> of(Map<Reason, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> new LeftOut(one.getKey(), one.getValue()))
                .toList();
    }
}
