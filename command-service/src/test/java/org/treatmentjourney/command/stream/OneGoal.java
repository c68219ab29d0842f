package org.treatmentjourney.command.stream;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.client.event.ClientRegistered;
import org.treatmentjourney.domain.client.value.PersonName;
import org.treatmentjourney.domain.journey.command.ReferClient;
import org.treatmentjourney.domain.journey.command.SetGoal;
import org.treatmentjourney.domain.journey.event.ClientReferred;
import org.treatmentjourney.domain.journey.event.GoalSet;
import org.treatmentjourney.domain.journey.value.GoalWords;

/** One client, one journey and one goal, as they are asked for and as they stand in the log. */
final class OneGoal {

    static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    static final ZoneId ZONE = ZoneId.of("Europe/London");
    static final UUID JOURNEY = new UUID(1, 1);
    static final UUID CLIENT = new UUID(2, 2);
    static final UUID GOAL = new UUID(3, 3);

    private OneGoal() {}

    static ReferClient refer(UUID id) {
        return new ReferClient(
                id,
                CLIENT,
                "self",
                null,
                "chemsex-clinic",
                LocalDate.parse("2026-11-20"),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static SetGoal goal() {
        return new SetGoal(JOURNEY, GOAL, "a weekend without", null, "break", "weekend", null, 7, 5);
    }

    static ClientReferred referred() {
        return new ClientReferred(
                JOURNEY,
                CLIENT,
                Effective.on(LocalDate.parse("2026-11-20"), ZONE),
                "harbour",
                "chemsex-clinic",
                "self",
                null,
                null,
                Personal.of(new ClientReferred.Details(null, null, null, null, null)));
    }

    static GoalSet goalSet() {
        return new GoalSet(
                JOURNEY,
                CLIENT,
                Effective.at(NOW),
                GOAL,
                "break",
                null,
                "weekend",
                null,
                Personal.of(new GoalWords("a weekend without", 7, 5)));
    }

    static ClientRegistered registered() {
        return new ClientRegistered(
                CLIENT,
                Effective.at(NOW),
                "harbour",
                "en",
                null,
                Personal.of(new ClientRegistered.Details(
                        new PersonName(null, null, "Sample", null, null),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)));
    }
}
