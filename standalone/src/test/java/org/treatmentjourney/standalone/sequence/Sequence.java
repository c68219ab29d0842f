package org.treatmentjourney.standalone.sequence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.treatmentjourney.command.shape.Asked;
import org.treatmentjourney.command.shape.CommandReader;
import org.treatmentjourney.domain.Correction;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.History;
import org.treatmentjourney.domain.Marks;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.Records;
import org.treatmentjourney.domain.Refusal;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.Role;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.domain.journey.Journey;
import org.treatmentjourney.domain.journey.command.JourneyCommand;
import org.treatmentjourney.domain.journey.command.ReferClient;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.standalone.contract.Bodies;
import tools.jackson.databind.json.JsonMapper;

/** One journey to which any command is sent in any order. */
final class Sequence {

    static final UUID CLIENT = new UUID(2, 1);
    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final UUID JOURNEY = new UUID(1, 1);
    private static final List<Class<? extends JourneyCommand>> COMMANDS = Records.below(JourneyCommand.class);
    private static final CommandReader READER =
            new CommandReader(JsonMapper.builder().build(), CodeTables.standard(), ZONE);
    private static final Person CLINICIAN =
            new Person("clinician", Set.of(Role.CLINICIAN), "harbour", Set.of("community-drug-service"));

    private final Random random;
    private final History<Journey, JourneyEvent> history = new History<>(Journey::evolve);
    private final List<Recorded<DomainEvent>> log = new ArrayList<>();
    private final Instant now = Instant.now();
    private int refused;

    Sequence(Random random) {
        this.random = random;
    }

    List<Recorded<DomainEvent>> log() {
        return List.copyOf(log);
    }

    int refused() {
        return refused;
    }

    /** Anything but a refusal goes through to whoever called. */
    void next() throws IOException {
        try {
            Class<? extends JourneyCommand> any = COMMANDS.get(random.nextInt(COMMANDS.size()));
            send(log.isEmpty() ? ReferClient.class : any);
        } catch (Refusal refusal) {
            refused++;
        }
    }

    private void send(Class<? extends JourneyCommand> type) throws IOException {
        String body = new Bodies(new FewIds(entries()), 0.4)
                .of(READER.schema(type))
                .generator(1000)
                .next(random)
                .value()
                .toString();
        Asked<? extends JourneyCommand> asked =
                READER.read(type, JOURNEY, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        Effective effective = asked.command()
                .when()
                .effective(ZONE)
                .orElseGet(() -> Effective.at(asked.effectiveAt() == null ? now : asked.effectiveAt()));
        if (asked.command() instanceof Marks marks) {
            Correction.require(history.entries(), marks);
        }
        Journey.decide(
                        history.state(),
                        asked.command(),
                        new Act(CLINICIAN, now, ZONE, effective),
                        CodeTables.standard()::organisationOf)
                .forEach(this::record);
    }

    private void record(JourneyEvent event) {
        long place = log.size() + 1L;
        history.add(new Recorded<>(event, new UUID(7, place), place, place, now.plusSeconds(place), "clinician"));
        log.add(new Recorded<>(event, new UUID(7, place), place, place, now.plusSeconds(place), "clinician"));
    }

    /** All but the first, without which nothing more would be taken. */
    private List<String> entries() {
        return log.size() < 2
                ? List.of(new UUID(7, 99).toString())
                : log.stream().skip(1).map(entry -> entry.eventId().toString()).toList();
    }
}
