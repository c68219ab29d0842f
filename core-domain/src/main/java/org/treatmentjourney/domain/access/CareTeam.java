package org.treatmentjourney.domain.access;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who looks after a person, on all of their journeys with one organisation. */
public record CareTeam(String organisation, Set<Tie> ties, List<Involvement> services) {

    /** The team of a client together with that of a journey, or of two journeys. */
    public CareTeam and(CareTeam other) {
        var both = new HashSet<>(ties);
        both.addAll(other.ties);
        return new CareTeam(
                organisation,
                Set.copyOf(both),
                Stream.concat(services.stream(), other.services.stream()).toList());
    }
}
