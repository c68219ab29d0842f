package org.treatmentjourney.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final Result FASTER =
            new Result("append", "/s", 2000, "Axon JDBC", 1000, true, 2, new Result.Cpu(200, 450));
    private static final Result BIGGER = Result.ofLess("storage", "B", 900, "Axon JDBC", 600, true);

    @Test
    void more_is_better_for_speed_and_less_for_bytes() {
        assertThat(FASTER.isBehindAxon()).isFalse();
        assertThat(BIGGER.times()).isLessThan(1);
        assertThat(BIGGER.isBehindAxon()).isTrue();
    }

    @Test
    void the_table_takes_the_place_of_the_old_one_and_of_nothing_else() {
        String document = "before\n" + Table.BEGIN + "\nold\n" + Table.END + "\nafter\n";

        String written = new Table(List.of(FASTER, BIGGER), "a machine").within(document);

        assertThat(written)
                .startsWith("before\n" + Table.BEGIN)
                .endsWith(Table.END + "\nafter\n")
                .contains("Measured: a machine.")
                .contains("| append | 2,000 /s | Axon JDBC | 1,000 /s | 2.00 | 200 / 450 µs |")
                .contains("| storage | 900 B | Axon JDBC | 600 B | 0.67 |  |")
                .doesNotContain("old");
    }

    @Test
    void a_document_without_its_marks_is_left_alone() {
        assertThatThrownBy(() -> new Table(List.of(), "a machine").within("nothing"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
