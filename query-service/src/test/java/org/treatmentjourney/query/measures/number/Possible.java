package org.treatmentjourney.query.measures.number;

import java.util.Set;
import java.util.TreeSet;

/**
 * Every table that could stand behind one in which numbers are hidden, by trying them all. It stops at two numbers for
 * each place, since more are not needed.
 *
 * @param most numbers up to this one are tried
 */
record Possible(Protected table, long most) {

    /** The numbers that could stand at a place, as far as two of them. */
    Set<Long> numbers(int line, int column) {
        Set<Long> found = new TreeSet<>();
        for (long number = least(line, column); number <= most && found.size() < 2; number++) {
            long[][] tried = new long[table.lines][table.columns];
            if (fits(tried, 0, line, column, number)) {
                found.add(number);
            }
        }
        return found;
    }

    /** None is only hidden where everything is, so whoever sees none elsewhere knows that there is somebody. */
    private long least(int line, int column) {
        return table.hidden[line][column] && everythingIsHidden() ? 0 : 1;
    }

    private boolean everythingIsHidden() {
        for (int line = 0; line < table.lines; line++) {
            for (int column = 0; column < table.columns; column++) {
                if (!table.hidden[line][column]) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean fits(long[][] tried, int place, int line, int column, long number) {
        if (place == table.lines * table.columns) {
            return true;
        }
        int here = place / table.columns;
        int there = place % table.columns;
        boolean given = here == line && there == column;
        boolean known = !table.hidden[here][there];
        long from = given ? number : known ? table.numbers[here][there] : least(here, there);
        long to = given ? number : known ? from : most;
        for (long one = from; one <= to; one++) {
            tried[here][there] = one;
            if (mayBe(tried, here, there) && fits(tried, place + 1, line, column, number)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sums that are complete are those that are told. */
    private boolean mayBe(long[][] tried, int line, int column) {
        long inLine = 0;
        for (int i = 0; i <= column; i++) {
            inLine += tried[line][i];
        }
        long inColumn = 0;
        for (int i = 0; i <= line; i++) {
            inColumn += tried[i][column];
        }
        long all = 0;
        for (int i = 0; i <= line; i++) {
            for (int j = 0; j < (i == line ? column + 1 : table.columns); j++) {
                all += tried[i][j];
            }
        }
        boolean lineEnds = column == table.columns - 1;
        boolean columnEnds = line == table.lines - 1;
        return agrees(inLine, line, table.columns, lineEnds)
                && agrees(inColumn, table.lines, column, columnEnds)
                && agrees(all, table.lines, table.columns, lineEnds && columnEnds);
    }

    private boolean agrees(long sum, int line, int column, boolean complete) {
        if (table.hidden[line][column]) {
            return !complete || sum > 0 || everythingIsHidden();
        }
        return complete ? sum == table.numbers[line][column] : sum <= table.numbers[line][column];
    }
}
