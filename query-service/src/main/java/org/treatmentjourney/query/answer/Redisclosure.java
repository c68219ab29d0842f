package org.treatmentjourney.query.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What goes along with everything that is told to another organisation, after the pattern of 42 CFR Part 2.
 *
 * @param owner whose client it is
 * @param restsOn the consents, or what stands in for them, by which this is told
 */
public record Redisclosure(String notice, String owner, List<Redisclosure.Basis> restsOn) {

    public static final String HEADER = "Redisclosure-Notice";

    public static final String NOTICE =
            "This comes from a record of treatment for drug or alcohol use and is shared with you for one purpose. Do"
                    + " not pass it on unless the person agrees in writing or the law allows it, and do not use it against"
                    + " them.";

    /** One of them. */
    public record Basis(UUID grantId, String basis, LocalDate until) {}

    static Redisclosure of(Shared shared) {
        return new Redisclosure(
                NOTICE,
                shared.owner(),
                shared.sharing().grants().stream()
                        .map(grant -> new Basis(grant.id(), grant.basis(), grant.until()))
                        .toList());
    }
}
