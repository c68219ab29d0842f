package org.treatmentjourney.command.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.treatmentjourney.command.catalogue.CommandType;
import org.treatmentjourney.command.handover.HandedOver;
import org.treatmentjourney.command.shape.Asked;
import org.treatmentjourney.command.shape.CommandReader;
import org.treatmentjourney.command.stream.Answer;
import org.treatmentjourney.command.stream.BodyDigest;
import org.treatmentjourney.command.stream.Commands;
import org.treatmentjourney.command.stream.Request;
import org.treatmentjourney.domain.DomainCommand;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.access.AccessRefused;
import org.treatmentjourney.domain.shape.SignedInJustNow;
import org.treatmentjourney.domain.staff.command.HandOverCaseload;
import org.treatmentjourney.http.CurrentPerson;

/** Takes a body in: may this person do that, can the body be used, and then the command is sent. */
public class Intake {

    private final CommandReader reader;
    private final Commands commands;
    private final CurrentPerson people;
    private final Clock clock;

    Intake(CommandReader reader, Commands commands, CurrentPerson people, Clock clock) {
        this.reader = reader;
        this.commands = commands;
        this.people = people;
        this.clock = clock;
    }

    public Answer send(CommandType type, UUID stream, InputStream body, Sent sent) throws IOException {
        AccessPolicy.require(sent.person(), type.type());
        if (type.type().isAnnotationPresent(SignedInJustNow.class) && !people.hasJustSignedIn(clock.instant())) {
            throw new AccessRefused(
                    "access.sign-in-again", "Sign in again first, so that nobody can do this in your name.");
        }
        Asked<? extends DomainCommand> asked = reader.read(type.type(), stream, body);
        return commands.send(asked.command(), request(type, stream, asked, sent));
    }

    /** Says what is wrong with a body without sending anything, for whoever has several to send. */
    public void check(CommandType type, UUID stream, InputStream body) throws IOException {
        reader.read(type.type(), stream, body);
    }

    /** A whole caseload at once, each journey by a command of its own. */
    public HandedOver handOver(UUID staffId, InputStream body, Sent sent) throws IOException {
        var type = new CommandType("staff", HandOverCaseload.class);
        AccessPolicy.require(sent.person(), type.type());
        var asked = reader.read(HandOverCaseload.class, staffId, body);
        return commands.send(asked.command(), request(type, staffId, asked, sent), HandedOver.class);
    }

    private Request request(CommandType type, UUID stream, Asked<?> asked, Sent sent) {
        String path = "/api/" + type.kind() + "/" + stream + "/" + type.path();
        String canonical = path + "\n" + new String(asked.canonical(), StandardCharsets.UTF_8);
        return new Request(
                sent.person(),
                CommandId.of(sent.person(), path, sent.key()),
                BodyDigest.of(canonical.getBytes(StandardCharsets.UTF_8)),
                asked.effectiveAt(),
                sent.expectedVersion(),
                sent.purpose(),
                sent.source());
    }
}
