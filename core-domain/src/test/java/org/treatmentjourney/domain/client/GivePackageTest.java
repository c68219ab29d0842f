package org.treatmentjourney.domain.client;

import static org.treatmentjourney.domain.Specification.NOW;
import static org.treatmentjourney.domain.Specification.TODAY;
import static org.treatmentjourney.domain.Specification.ZONE;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Specification;
import org.treatmentjourney.domain.client.command.ClientCommand;
import org.treatmentjourney.domain.client.command.GivePackage;
import org.treatmentjourney.domain.client.event.ClientEvent;
import org.treatmentjourney.domain.client.event.ClientPackageGiven;
import org.treatmentjourney.domain.client.event.ClientRegistered;
import org.treatmentjourney.domain.client.value.PersonName;

/** What the client is given of their record has been recorded first. */
class GivePackageTest {

    private static final UUID CLIENT = new UUID(2, 1);
    private static final UUID PACKAGE = new UUID(2, 2);
    private static final ClientRegistered REGISTERED = new ClientRegistered(
            CLIENT,
            Effective.at(NOW),
            "harbour",
            "en",
            null,
            Personal.of(new ClientRegistered.Details(
                    new PersonName(null, "Hale", null, null, null),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null)));
    private static final ClientPackageGiven GIVEN = new ClientPackageGiven(
            CLIENT, Effective.on(TODAY, ZONE), PACKAGE, "paper", "advocate", Personal.of(new Note("in an envelope")));

    @Test
    void it_is_recorded_in_what_form_it_was_given_and_to_whom() {
        given(REGISTERED)
                .when(new GivePackage(CLIENT, PACKAGE, "paper", "advocate", TODAY, "in an envelope"))
                .then(GIVEN);
    }

    @Test
    void each_is_recorded_by_itself() {
        given(REGISTERED, GIVEN).when(give(PACKAGE)).taken("package");
        given(REGISTERED, GIVEN).when(give(new UUID(2, 3))).accepted();
    }

    @Test
    void nobody_who_is_not_known_is_given_anything_and_nothing_was_given_tomorrow() {
        given().when(give(PACKAGE)).unknown("client");
        given(REGISTERED)
                .when(give(PACKAGE), Effective.on(TODAY.plusDays(1), ZONE))
                .refused("R34", "time.in-the-future");
    }

    private static GivePackage give(UUID packageId) {
        return new GivePackage(CLIENT, packageId, "electronic", "client", null, null);
    }

    private static Specification<Client, ClientCommand, ClientEvent> given(ClientEvent... events) {
        return new Specification<>(
                (client, command, act) -> Client.decide(client, command, act, Keeping.STANDARD),
                Client::evolve,
                List.of(events));
    }
}
