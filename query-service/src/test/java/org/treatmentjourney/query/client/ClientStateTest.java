package org.treatmentjourney.query.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.client.event.ClientRegistered;
import org.treatmentjourney.domain.client.value.PersonName;
import org.treatmentjourney.query.Story;

class ClientStateTest {

    @ParameterizedTest
    @CsvSource({
        "Samuel, Hart, ,      Sam, Sam Hart",
        "Samuel, Hart, Spike,    , Spike",
        "Samuel, Hart, ,         , Samuel Hart",
        "Samuel, Hart, ,     Hart, Hart",
        ",       Hart, ,         , Hart",
        ",       ,     Spike,    , Spike",
    })
    void people_are_called_as_they_prefer(
            String given, String family, String alias, String preferred, String expected) {
        assertThat(registered(Personal.of(new ClientRegistered.Details(
                                new PersonName(given, family, alias, preferred, null),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null)))
                        .called())
                .isEqualTo(expected);
    }

    @Test
    void somebody_who_was_erased_has_no_name() {
        assertThat(registered(Personal.erased()).called()).isNull();
    }

    private static ClientState registered(Personal<ClientRegistered.Details> personal) {
        return Story.begins()
                .then(new ClientRegistered(Story.CLIENT, Story.when("2026-11-02"), "harbour", "en", false, personal))
                .in(new ClientView());
    }
}
