package org.treatmentjourney.standalone.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentjourney.standalone.start.CannotStart;

class SyntheticClientsTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100_000})
    void a_number_of_clients_is_taken(int number) {
        assertThat(SyntheticClients.number(String.valueOf(number))).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "100001", "many", ""})
    void anything_else_is_refused_with_what_to_give_instead(String said) {
        assertThatThrownBy(() -> SyntheticClients.number(said))
                .isInstanceOfSatisfying(
                        CannotStart.class,
                        refused -> assertThat(refused.remedy()).contains("0 to 100000"))
                .hasMessageContaining("'" + said + "'");
    }
}
