package org.treatmentjourney.domain.access;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who looks after a person, on all of their journeys with one organisation, and what is laid down about who may see them. */
public record CareTeam(String organisation, Set<Tie> ties, List<Involvement> services, Terms terms) {

    public CareTeam(String organisation, Set<Tie> ties, List<Involvement> services) {
        this(organisation, ties, services, Terms.NONE);
    }

    /** Nobody looks after them, and nothing is laid down. */
    public static CareTeam nobody(String organisation) {
        return new CareTeam(organisation, Set.of(), List.of());
    }

    /** The team of a client together with that of a journey, or of two journeys. */
    public CareTeam and(CareTeam other) {
        var both = new HashSet<>(ties);
        both.addAll(other.ties);
        return new CareTeam(
                organisation,
                Set.copyOf(both),
                Stream.concat(services.stream(), other.services.stream()).toList(),
                terms.and(other.terms));
    }
}
