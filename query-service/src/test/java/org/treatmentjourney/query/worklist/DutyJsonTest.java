package org.treatmentjourney.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DutyJsonTest {

    @Test
    void duties_are_read_as_they_were_written() {
        List<Duty> duties = List.of(
                Duty.of(DutyKind.CONTACT, LocalDate.parse("2026-11-02")).detailed(Duty.ATTEMPTED),
                new Duty(DutyKind.REVIEW, LocalDate.parse("2026-11-04"), LocalDate.parse("2026-12-01"), "initial"));
        assertThat(DutyJson.read(DutyJson.write(duties))).isEqualTo(duties);
    }

    @Test
    void what_an_earlier_build_has_written_is_read_until_the_view_is_built_again() {
        assertThat(DutyJson.read("[{\"kind\":\"CONTACT\",\"since\":\"2026-11-02\"}]"))
                .containsExactly(Duty.of(DutyKind.CONTACT, LocalDate.parse("2026-11-02")));
    }
}
