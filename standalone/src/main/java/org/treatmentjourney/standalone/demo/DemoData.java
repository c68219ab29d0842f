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
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.treatmentjourney.command.catalogue.CommandCatalogue;
import org.treatmentjourney.command.catalogue.CommandType;
import org.treatmentjourney.command.shape.Asked;
import org.treatmentjourney.command.shape.CommandReader;
import org.treatmentjourney.command.stream.Commands;
import org.treatmentjourney.command.stream.Request;
import org.treatmentjourney.domain.DomainCommand;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.log.metadata.Purpose;
import org.treatmentjourney.log.store.Log;
import org.treatmentjourney.standalone.identity.DemoPeople;

/** Sends the demo's steps through the same door as everybody's commands. A step that was taken before is a repeat. */
@Component
@ConditionalOnBooleanProperty("journey.demo")
class DemoData implements ApplicationRunner {

    private static final Logger LOGGER = LoggerFactory.getLogger(DemoData.class);
    private static final String SOURCE = "demo";

    private final CommandReader reader;
    private final Commands commands;
    private final DemoPeople people;
    private final Log log;
    private final Clock clock;
    private final ZoneId zone;

    DemoData(CommandReader reader, Commands commands, DemoPeople people, Log log, Clock clock, ZoneId zone) {
        this.reader = reader;
        this.commands = commands;
        this.people = people;
        this.log = log;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var steps = DemoJourneys.steps(clock.instant().atZone(zone).toLocalDate(), zone);
        int number = 0;
        int left = 0;
        for (Step step : steps) {
            left += taken(step, ++number) ? 0 : 1;
        }
        LOGGER.info("Demo journeys are there ({} steps, {} by people who may not take them any more).", number, left);
    }

    /** Whoever has left or changed duties since takes no step again; what they did stays. */
    private boolean taken(Step step, int number) throws IOException {
        try {
            take(step, number);
            return true;
        } catch (Refused refused) {
            if (refused.status() != HttpStatus.FORBIDDEN) {
                throw refused;
            }
            return false;
        }
    }

    /** The dates move with the day, so the number of the step stands for its body when it is repeated. */
    private void take(Step told, int number) throws IOException {
        Step step = Entry.resolved(told, version -> entry(told.stream(), version));
        CommandType type = CommandCatalogue.find(step.kind(), step.command()).orElseThrow();
        var body = new ByteArrayInputStream(step.body().toString().getBytes(StandardCharsets.UTF_8));
        Asked<? extends DomainCommand> asked = reader.read(type.type(), step.stream(), body);
        Person person = Objects.requireNonNull(people.byName().get(step.by()));
        UUID id = UUID.nameUUIDFromBytes((SOURCE + number + step.path()).getBytes(StandardCharsets.UTF_8));
        commands.send(
                asked.command(),
                new Request(person, id, SOURCE + number, asked.effectiveAt(), null, Purpose.TREAT, SOURCE));
    }

    private UUID entry(UUID stream, long version) {
        return log.stream(stream).get(Math.toIntExact(version - 1)).eventId();
    }
}
