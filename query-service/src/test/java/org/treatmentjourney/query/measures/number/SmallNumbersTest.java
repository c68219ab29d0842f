package org.treatmentjourney.query.measures.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SmallNumbersTest {

    private static final int SMALLEST = 5;

    @Test
    void a_small_number_is_hidden_and_none_is_shown_as_none() {
        assertThat(told(new long[][] {{0, 20}, {4, 30}, {3, 40}}))
                .containsExactly("0 20 20", "? ? 34", "? ? 43", "7 90 97");
    }

    @Test
    void what_would_give_a_small_number_away_is_hidden_with_it() {
        assertThat(told(new long[][] {{3, 20}, {10, 30}})).containsExactly("? ? 23", "? ? 40", "13 50 63");
    }

    @Test
    void the_sum_of_what_is_hidden_is_never_small_itself() {
        assertThat(told(new long[][] {{1, 2, 30}, {20, 20, 20}}))
                .containsExactly("? ? ? 33", "? ? ? 60", "21 22 50 93");
    }

    @Test
    void all_that_is_small_together_is_hidden_together() {
        assertThat(told(new long[][] {{1, 2}, {0, 1}})).containsExactly("? ? ?", "0 ? ?", "? ? ?");
    }

    @Test
    void nothing_is_hidden_where_nothing_is_small() {
        assertThat(told(new long[][] {{5, 0}, {7, 9}})).containsExactly("5 0 5", "7 9 16", "12 9 21");
        assertThat(told(new long[][] {})).containsExactly("0 0 0");
    }

    @Property(tries = 1_000)
    void tables_of_the_same_months_hide_the_same_of_all_together(@ForAll("tables") long[][] counts) {
        Protected table = protect(counts);
        long[][] all = {new long[table.columns]};
        System.arraycopy(table.numbers[table.lines], 0, all[0], 0, table.columns);
        assertThat(table.line(table.lines)).isEqualTo(protect(all).line(1));
    }

    /** Whoever knows the rule and tries every table that could be meant finds more than one number for each small one. */
    @Property(tries = 300)
    void no_small_number_can_be_worked_out(@ForAll("tables") long[][] counts) {
        Protected table = protect(counts);
        Possible possible = new Possible(table, 12);
        for (int line = 0; line < table.lines; line++) {
            for (int column = 0; column < table.columns; column++) {
                if (isSmall(table.numbers[line][column])) {
                    assertThat(table.hidden[line][column]).isTrue();
                    assertThat(possible.numbers(line, column))
                            .as("%s at %d, %d", told(counts), line, column)
                            .hasSizeGreaterThan(1);
                }
            }
        }
    }

    @Property(tries = 1_000)
    void every_number_that_is_told_is_right_and_every_small_one_is_hidden(@ForAll("tables") long[][] counts) {
        Protected table = protect(counts);
        for (int line = 0; line <= table.lines; line++) {
            for (int column = 0; column <= table.columns; column++) {
                Cell cell = table.line(line).get(column);
                long number = table.numbers[line][column];
                assertThat(cell).isEqualTo(cell.suppressed() ? new Cell(null, true) : new Cell(number, false));
                assertThat(cell.suppressed() || !isSmall(number)).isTrue();
            }
        }
    }

    @Provide
    Arbitrary<long[][]> tables() {
        Arbitrary<Long> count = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(2, Arbitraries.just(0L)),
                net.jqwik.api.Tuple.of(4, Arbitraries.longs().between(1, 4)),
                net.jqwik.api.Tuple.of(3, Arbitraries.longs().between(5, 9)));
        return Arbitraries.integers()
                .between(1, 3)
                .flatMap(columns -> count.array(long[].class)
                        .ofSize(columns)
                        .array(long[][].class)
                        .ofMinSize(1)
                        .ofMaxSize(3));
    }

    private static boolean isSmall(long number) {
        return number > 0 && number < SMALLEST;
    }

    private static Protected protect(long[][] counts) {
        return SmallNumbers.protect(counts, counts.length == 0 ? 2 : counts[0].length, SMALLEST);
    }

    private static List<String> told(long[][] counts) {
        Protected table = protect(counts);
        List<String> lines = new ArrayList<>();
        for (int line = 0; line <= table.lines; line++) {
            lines.add(String.join(
                    " ",
                    table.line(line).stream()
                            .map(cell -> cell.suppressed() ? "?" : String.valueOf(cell.value()))
                            .toList()));
        }
        return lines;
    }
}
