package org.treatmentjourney.standalone.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.treatmentjourney.command.catalogue.CommandCatalogue;
import org.treatmentjourney.command.catalogue.CommandType;
import org.treatmentjourney.command.shape.Asked;
import org.treatmentjourney.command.shape.CommandReader;
import org.treatmentjourney.command.stream.Commands;
import org.treatmentjourney.command.stream.Request;
import org.treatmentjourney.domain.DomainCommand;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.log.metadata.Purpose;
import org.treatmentjourney.standalone.identity.DemoPeople;

/** Sends the demo's steps through the same door as everybody's commands. A step that was taken before is a repeat. */
@Component
@ConditionalOnBooleanProperty("journey.demo")
class DemoData implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);
    private static final String SOURCE = "demo";

    private final CommandReader reader;
    private final Commands commands;
    private final DemoPeople people;
    private final Clock clock;
    private final ZoneId zone;

    DemoData(CommandReader reader, Commands commands, DemoPeople people, Clock clock, ZoneId zone) {
        this.reader = reader;
        this.commands = commands;
        this.people = people;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var steps = DemoJourneys.steps(clock.instant().atZone(zone).toLocalDate(), zone);
        int number = 0;
        for (Step step : steps) {
            take(step, ++number);
        }
        LOG.info("Demo journeys are there ({} steps).", number);
    }

    /** The dates move with the day, so the number of the step stands for its body when it is repeated. */
    private void take(Step step, int number) throws IOException {
        String[] path = step.path().split("/", -1);
        CommandType type = CommandCatalogue.find(path[0], path[2]).orElseThrow();
        var body = new ByteArrayInputStream(step.body().toString().getBytes(StandardCharsets.UTF_8));
        Asked<? extends DomainCommand> asked = reader.read(type.type(), UUID.fromString(path[1]), body);
        Person person = Objects.requireNonNull(people.byName().get(step.by()));
        UUID id = UUID.nameUUIDFromBytes((SOURCE + number + step.path()).getBytes(StandardCharsets.UTF_8));
        commands.send(
                asked.command(),
                new Request(person, id, SOURCE + number, asked.effectiveAt(), null, Purpose.TREAT, SOURCE));
    }
}
