package org.treatmentjourney.domain.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What another organisation may see of a person: which kinds of things, for which purposes, in which days, and why.
 *
 * @param basis consent, or what stands in for it
 * @param until the last day on which it holds
 * @param ended whether it was withdrawn or ended before that
 */
public record Grant(
        UUID id,
        String basis,
        String agency,
        List<String> purposes,
        List<String> classes,
        LocalDate from,
        LocalDate until,
        boolean ended) {

    public static final String CONSENT = "consent";

    private static final String TREATMENT = "treat";

    public boolean byConsent() {
        return basis.equals(CONSENT);
    }

    public boolean holds(LocalDate day) {
        return !ended && !day.isBefore(from) && !day.isAfter(until);
    }

    public Set<DataClass> opens() {
        return DataClass.of(classes);
    }

    /** Whether somebody can be referred under it: who they are is shared, for treatment (R52). */
    public boolean carriesReferrals() {
        return carriesReferrals(purposes, classes);
    }

    public static boolean carriesReferrals(List<String> purposes, List<String> classes) {
        return purposes.contains(TREATMENT) && DataClass.of(classes).contains(DataClass.IDENTITY);
    }

    /** What an access rests on that this permits. */
    public String authority() {
        return basis + ":" + id;
    }

    Grant end() {
        return new Grant(id, basis, agency, purposes, classes, from, until, true);
    }
}
