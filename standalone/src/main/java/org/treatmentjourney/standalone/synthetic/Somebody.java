package org.treatmentjourney.standalone.synthetic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.datafaker.Faker;
import org.treatmentjourney.domain.client.command.RegisterClient;
import org.treatmentjourney.domain.client.value.Identifier;
import org.treatmentjourney.domain.client.value.PersonName;
import org.treatmentjourney.domain.client.value.SafeContact;

/** An invented client. The name says so, the telephone is one kept for drama, and the mail goes nowhere. */
record Somebody(int number) {

    UUID client() {
        return id("client");
    }

    UUID journey() {
        return id("journey");
    }

    RegisterClient register(Faker faker, Chance chance) {
        String given = faker.name().firstName();
        String telephone = "07700 900%03d".formatted(chance.between(0, 999));
        String mail = "synthetic-%06d@example.org".formatted(number);
        return new RegisterClient(
                client(),
                new PersonName(given, faker.name().lastName() + " (synthetic)", null, given, null),
                LocalDate.of(1955, 1, 1).plusDays(chance.between(0, 18_000)),
                "estimated",
                chance.of("female", "male", "not-stated"),
                List.of(
                        new SafeContact("telephone", telephone, true, chance.oneIn(2), given, "afternoons", null),
                        new SafeContact("email", mail, true, true, null, null, null)),
                List.of(new Identifier("local-record-number", "SYN-%06d".formatted(number))),
                chance.of("en", "en", "nb"),
                chance.oneIn(20),
                null,
                null,
                null,
                null);
    }

    private UUID id(String kind) {
        return UUID.nameUUIDFromBytes(("synthetic/" + kind + "/" + number).getBytes(UTF_8));
    }
}
