package org.treatmentjourney.domain.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.treatmentjourney.domain.code.Kebab;

/** What kind of thing is known of a person: consent to share is given for each by itself. */
public enum DataClass {
    IDENTITY,
    PLAN,
    GOALS,
    SESSION_NOTES,
    RISK,
    PRESCRIPTIONS,
    OUTCOMES;

    public String code() {
        return Kebab.code(this);
    }

    /** A code that is not known here opens nothing. */
    static Set<DataClass> of(Collection<String> codes) {
        Set<DataClass> known = EnumSet.noneOf(DataClass.class);
        Arrays.stream(values()).filter(one -> codes.contains(one.code())).forEach(known::add);
        return known;
    }
}
