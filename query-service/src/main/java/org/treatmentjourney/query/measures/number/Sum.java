package org.treatmentjourney.query.measures.number;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What everybody can add up: some numbers of a table and their sum.
 *
 * @param fixed the sum stands in other tables of the same months too, so it must not be hidden for the sake of this one
 */
record Sum(List<Sum.Place> parts, Sum.Place whole, boolean fixed) {

    /** Where a number stands. */
    record Place(int line, int column) {}

    /** The last line alone: all together, by part. */
    static Sum ofAll(Protected table) {
        return ofLine(table, table.lines);
    }

    /** Each line but the last, and each column with the last line under it. */
    static List<Sum> within(Protected table) {
        List<Sum> sums = new ArrayList<>();
        IntStream.range(0, table.lines).forEach(line -> sums.add(ofLine(table, line)));
        for (int column = 0; column <= table.columns; column++) {
            int here = column;
            List<Place> parts = IntStream.range(0, table.lines)
                    .mapToObj(line -> new Place(line, here))
                    .toList();
            sums.add(new Sum(parts, new Place(table.lines, here), true));
        }
        return sums;
    }

    private static Sum ofLine(Protected table, int line) {
        List<Place> parts = IntStream.range(0, table.columns)
                .mapToObj(column -> new Place(line, column))
                .toList();
        return new Sum(parts, new Place(line, table.columns), false);
    }
}
