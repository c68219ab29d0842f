package org.treatmentjourney.query.bitemporal;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.Records;
import org.treatmentjourney.domain.client.event.ClientRegistered;
import org.treatmentjourney.domain.client.value.PersonName;
import org.treatmentjourney.domain.journey.event.EntryMarkedInError;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.value.Exit;
import org.treatmentjourney.domain.journey.value.Level;
import org.treatmentjourney.domain.journey.value.MissedReason;
import org.treatmentjourney.domain.journey.value.Progress;
import org.treatmentjourney.domain.journey.value.ReviewOutcome;
import org.treatmentjourney.domain.journey.value.Stage;
import org.treatmentjourney.domain.settings.event.DueWorkSettingChanged;
import org.treatmentjourney.log.json.EventJson;
import org.treatmentjourney.query.Story;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Any event of a stream at any time. */
final class Happenings {

    static final ZoneId ZONE = Story.ZONE;
    private static final JsonMapper JSON = EventJson.mapper();
    private static final String ANY_DAY = "2026-03-02";

    private static final Path GOLDEN = Path.of("..", "event-log", "src", "test", "resources", "golden");

    /** What names an entry in error is for {@link Histories} to choose. */
    private static final List<Class<? extends JourneyEvent>> SAMPLED = Records.below(JourneyEvent.class).stream()
            .filter(type -> type != EntryMarkedInError.class)
            .toList();

    private static final Set<String> THINGS = Set.of(
            "goalId",
            "sessionId",
            "appointmentId",
            "interventionId",
            "riskId",
            "barrierId",
            "prescriptionId",
            "transferId",
            "outcomesId");

    private final Random random;
    private final UUID client;
    private final UUID settings;

    Happenings(Random random, UUID client, UUID settings) {
        this.random = random;
        this.client = client;
        this.settings = settings;
    }

    DomainEvent first(UUID stream, Effective effective) {
        if (stream.equals(client) || stream.equals(settings)) {
            return any(stream, effective);
        }
        return at(Story.begins().referred(ANY_DAY, chance("recent-overdose", "pregnant")), stream, effective);
    }

    DomainEvent any(UUID stream, Effective effective) {
        if (stream.equals(client)) {
            return registered(effective);
        }
        if (stream.equals(settings)) {
            return new DueWorkSettingChanged(
                    settings, effective, "harbour", chance("contact", "triage"), random.nextInt(1, 9) + "d");
        }
        return random.nextInt(3) == 0 ? sampled(stream, effective) : at(happened(), stream, effective);
    }

    /** The golden sample of any event of a journey, about one of a few things. */
    private DomainEvent sampled(UUID journey, Effective effective) {
        Class<? extends JourneyEvent> type = SAMPLED.get(random.nextInt(SAMPLED.size()));
        ObjectNode tree = sample(type);
        THINGS.stream().filter(tree::has).forEach(thing -> tree.put(thing, new UUID(3, random.nextInt(4)).toString()));
        return at(tree, type, journey, effective);
    }

    private static ObjectNode sample(Class<? extends JourneyEvent> type) {
        return (ObjectNode) JSON.readTree(GOLDEN.resolve("journey." + type.getSimpleName())
                .resolve("1.json")
                .toFile());
    }

    private Story happened() {
        Story story = Story.begins();
        UUID goal = new UUID(3, random.nextInt(4));
        return switch (random.nextInt(16)) {
            case 0 -> story.reached(ANY_DAY);
            case 1 -> story.attempted(ANY_DAY);
            case 2 -> story.triaged(ANY_DAY, Story.risk("overdose", one(Level.values())));
            case 3 -> story.assessed(ANY_DAY);
            case 4 ->
                story.initialPlan(
                        ANY_DAY, "2026-04-0" + random.nextInt(1, 10), random.nextBoolean() ? "clinician" : null);
            case 5 -> story.comprehensivePlan(ANY_DAY, "2026-05-0" + random.nextInt(1, 10), null);
            case 6 -> story.reviewed(ANY_DAY, one(ReviewOutcome.values()), random.nextBoolean() ? "2026-06-01" : null);
            case 7 -> story.goal(ANY_DAY, goal, "words " + random.nextInt(9));
            case 8 -> story.revised(ANY_DAY, goal, "other words " + random.nextInt(9));
            case 9 -> story.progress(ANY_DAY, goal, one(Progress.values()));
            case 10 -> story.session(ANY_DAY, random.nextBoolean() ? Story.handover("see again", "2026-03-09") : null);
            case 11 -> story.missed(ANY_DAY, one(MissedReason.values()));
            case 12 -> story.changed(ANY_DAY, chance("relapse", "housing-lost"));
            case 13 -> story.stage(ANY_DAY, one(Stage.values()));
            case 14 -> story.keyworker(ANY_DAY, chance("clinician", "clinician2"));
            default -> random.nextBoolean() ? story.returned(ANY_DAY) : story.discharged(ANY_DAY, one(Exit.values()));
        };
    }

    /** The story's event, on another journey and at another time. */
    private DomainEvent at(Story story, UUID journey, Effective effective) {
        Recorded<DomainEvent> told = story.recorded().getLast();
        return at(JSON.valueToTree(told.event()), told.event().getClass(), journey, effective);
    }

    private DomainEvent at(ObjectNode event, Class<? extends DomainEvent> type, UUID journey, Effective effective) {
        event.put("journeyId", journey.toString());
        event.put("clientId", client.toString());
        event.set("effective", JSON.valueToTree(effective));
        return JSON.treeToValue(event, type);
    }

    private ClientRegistered registered(Effective effective) {
        PersonName name = new PersonName("Sam", "Example " + random.nextInt(9), null, null, null);
        return new ClientRegistered(
                client,
                effective,
                "harbour",
                chance("en", "nb"),
                false,
                Personal.of(new ClientRegistered.Details(name, null, null, null, null, null, null, null, null, null)));
    }

    private String chance(String... values) {
        return List.of(values).get(random.nextInt(values.length));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
