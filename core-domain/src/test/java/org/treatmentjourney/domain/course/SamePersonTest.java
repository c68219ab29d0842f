package org.treatmentjourney.domain.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.link.value.Pair;

class SamePersonTest {

    private static final UUID BIRCH = new UUID(2, 1);
    private static final UUID BIRK = new UUID(2, 2);
    private static final UUID ELM = new UUID(2, 3);
    private static final UUID YEW = new UUID(2, 4);

    @Test
    void whoever_was_registered_once_is_alone() {
        assertThat(new SamePerson(List.of()).of(BIRCH)).containsExactly(BIRCH);
        assertThat(new SamePerson(List.of(new Pair(BIRCH, BIRK))).of(ELM)).containsExactly(ELM);
    }

    @Test
    void a_link_that_leads_to_a_third_makes_a_set_of_three() {
        var same = new SamePerson(List.of(new Pair(BIRCH, BIRK), new Pair(ELM, BIRK)));

        assertThat(List.of(BIRCH, BIRK, ELM))
                .allSatisfy(one -> assertThat(same.of(one)).containsExactly(BIRCH, BIRK, ELM));
    }

    @Test
    void unlinking_one_splits_the_set_unless_another_way_leads_round() {
        assertThat(new SamePerson(List.of(new Pair(BIRCH, BIRK), new Pair(ELM, YEW))).of(BIRCH))
                .containsExactly(BIRCH, BIRK);
        assertThat(new SamePerson(List.of(new Pair(BIRCH, BIRK), new Pair(BIRK, ELM), new Pair(ELM, BIRCH))).of(BIRK))
                .containsExactly(BIRCH, BIRK, ELM);
    }
}
