package org.treatmentjourney.query.measures.number;

import java.util.List;
import java.util.stream.IntStream;

/** A table with its sums, the last line and the last column, of which some numbers are hidden. */
final class Protected {

    final long[][] numbers;
    final boolean[][] hidden;
    final int lines;
    final int columns;

    Protected(long[][] counts, int columns) {
        this.lines = counts.length;
        this.columns = columns;
        this.numbers = new long[lines + 1][columns + 1];
        this.hidden = new boolean[lines + 1][columns + 1];
        for (int line = 0; line < lines; line++) {
            for (int column = 0; column < columns; column++) {
                long count = counts[line][column];
                numbers[line][column] = count;
                numbers[line][columns] += count;
                numbers[lines][column] += count;
                numbers[lines][columns] += count;
            }
        }
    }

    List<Cell> line(int line) {
        return IntStream.rangeClosed(0, columns)
                .mapToObj(column -> Cell.of(numbers[line][column], hidden[line][column]))
                .toList();
    }
}
