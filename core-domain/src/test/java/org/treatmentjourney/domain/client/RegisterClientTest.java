package org.treatmentjourney.domain.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.domain.Specification.NOW;
import static org.treatmentjourney.domain.Specification.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Components;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Specification;
import org.treatmentjourney.domain.client.command.ClientCommand;
import org.treatmentjourney.domain.client.command.RegisterClient;
import org.treatmentjourney.domain.client.event.ClientEvent;
import org.treatmentjourney.domain.client.event.ClientRegistered;
import org.treatmentjourney.domain.client.value.Identifier;
import org.treatmentjourney.domain.client.value.NextOfKin;
import org.treatmentjourney.domain.client.value.PersonName;
import org.treatmentjourney.domain.client.value.SafeContact;

class RegisterClientTest {

    private static final UUID CLIENT = new UUID(2, 1);
    private static final PersonName NAME = new PersonName("Robin", "Hale", "Rob", "Bird", "they");
    private static final List<SafeContact> CONTACTS =
            List.of(new SafeContact("telephone", "0700 900", true, false, "Bird", "mornings", "a brother"));
    private static final List<Identifier> IDENTIFIERS = List.of(new Identifier("nhs-number", "943"));
    private static final NextOfKin NEXT_OF_KIN = new NextOfKin("Kim", "0700 901", false);

    private static final ClientRegistered REGISTERED = new ClientRegistered(
            CLIENT,
            Effective.at(NOW),
            "harbour",
            "nb-NO",
            false,
            Personal.of(new ClientRegistered.Details(
                    NAME,
                    LocalDate.parse("1988-04-02"),
                    "estimated",
                    "not-stated",
                    CONTACTS,
                    IDENTIFIERS,
                    "no stairs",
                    "Dr Lind",
                    NEXT_OF_KIN,
                    "penicillin")));

    @Test
    void a_person_becomes_known_to_the_organisation_of_whoever_registers_them() {
        given().when(registration(LocalDate.parse("1988-04-02"))).then(REGISTERED);
    }

    @Test
    void what_was_not_said_stays_unsaid() {
        var bare = (RegisterClient) Components.onlyRequired(registration(TODAY));

        given().when(bare)
                .then(new ClientRegistered(
                        CLIENT,
                        Effective.at(NOW),
                        "harbour",
                        "nb-NO",
                        null,
                        Personal.of(new ClientRegistered.Details(
                                NAME, null, null, null, null, null, null, null, null, null))));
    }

    @Test
    void the_id_of_a_client_is_used_once() {
        given(REGISTERED).when(registration(TODAY)).taken("client");
    }

    @Test
    void nobody_is_born_or_registered_tomorrow() {
        given().when(registration(TODAY)).accepted();
        given().when(registration(TODAY.plusDays(1))).refused("R34", "time.in-the-future");
        given().when(registration(TODAY), Effective.at(NOW.plusSeconds(1))).refused("R34", "time.in-the-future");
    }

    @Test
    void a_registration_shows_nothing_personal_as_text() {
        assertThat(REGISTERED.toString()).contains("personal=personal").doesNotContain("Robin", "Hale");
    }

    private static Specification<Client, ClientCommand, ClientEvent> given(ClientEvent... events) {
        return new Specification<>(
                (client, command, act) -> Client.decide(client, command, act, Keeping.STANDARD),
                Client::evolve,
                List.of(events));
    }

    private static RegisterClient registration(@Nullable LocalDate birthDate) {
        return new RegisterClient(
                CLIENT,
                NAME,
                birthDate,
                "estimated",
                "not-stated",
                CONTACTS,
                IDENTIFIERS,
                "nb-NO",
                false,
                "no stairs",
                "Dr Lind",
                NEXT_OF_KIN,
                "penicillin");
    }
}
