package org.treatmentjourney.domain.access;

import static java.util.Comparator.comparing;

import java.util.Comparator;

/** A relationship that somebody has in their own name. */
public record Tie(Relationship relationship, String person) implements Comparable<Tie> {

    private static final Comparator<Tie> ORDER = comparing(Tie::relationship).thenComparing(Tie::person);

    @Override
    public int compareTo(Tie other) {
        return ORDER.compare(this, other);
    }
}
