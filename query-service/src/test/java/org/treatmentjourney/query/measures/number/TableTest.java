package org.treatmentjourney.query.measures.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final LocalDate ON = LocalDate.parse("2026-01-05");

    @Test
    void a_median_is_told_where_nothing_of_its_line_is_suppressed() {
        assertThat(total(6, 5).median()).isEqualTo(new Cell(9L, false));
    }

    /** That there is one would say that five at least were in time, and so that one was not. */
    @Test
    void a_median_says_nothing_of_a_number_that_is_suppressed() {
        assertThat(total(5, 1).median()).isEqualTo(new Cell(null, true));
    }

    private static Line total(int inTime, int not) {
        List<Unit> units = Stream.concat(
                        IntStream.range(0, inTime).mapToObj(one -> new Unit(ON, "s", "r", "in-time", 9L)),
                        IntStream.range(0, not).mapToObj(one -> new Unit(ON, "s", "r", "not", null)))
                .toList();
        return Table.of(units, Unit::service, List.of("s"), List.of("in-time", "not"), true, 5)
                .total();
    }
}
