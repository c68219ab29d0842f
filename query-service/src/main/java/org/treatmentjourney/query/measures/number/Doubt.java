package org.treatmentjourney.query.measures.number;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.treatmentjourney.query.measures.number.Sum.Place;

/**
 * Whether a hidden number could be another one. With its sums taken away from it a table has nothing in any line and any
 * column, so one table becomes another by going in a circle, from a line to a column by adding one and from a column to
 * a line by taking one away, through hidden numbers only. Where there is no such circle, the sums have one solution. Whoever
 * tries that knows that none is not hidden, so one cannot become none.
 */
final class Doubt {

    private final Protected table;

    Doubt(Protected table) {
        this.table = table;
    }

    boolean about(Place place) {
        int line = place.line();
        int column = nodeOf(place.column());
        return may(place, true) && leads(column, line, place) || may(place, false) && leads(line, column, place);
    }

    /** Whether there is a way from one node to another that does not go through a place. */
    private boolean leads(int from, int to, Place without) {
        Set<Integer> seen = new HashSet<>(Set.of(from));
        Deque<Integer> next = new ArrayDeque<>(seen);
        while (!next.isEmpty()) {
            int here = next.remove();
            if (here == to) {
                return true;
            }
            boolean adds = here <= table.lines;
            int others = adds ? table.columns : table.lines;
            for (int other = 0; other <= others; other++) {
                Place way = adds ? new Place(here, other) : new Place(other, here - nodeOf(0));
                int there = adds ? nodeOf(other) : other;
                if (!way.equals(without) && may(way, adds) && seen.add(there)) {
                    next.add(there);
                }
            }
        }
        return false;
    }

    /** A sum is taken away, so what adds to its place makes it smaller. */
    private boolean may(Place place, boolean add) {
        boolean sum = place.line() == table.lines ^ place.column() == table.columns;
        return table.hidden[place.line()][place.column()]
                && (add != sum || table.numbers[place.line()][place.column()] > 1);
    }

    /** Lines come first, then columns. */
    private int nodeOf(int column) {
        return table.lines + 1 + column;
    }
}
