package org.treatmentjourney.command.http;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.treatmentjourney.command.catalogue.CommandCatalogue;
import org.treatmentjourney.command.catalogue.CommandType;
import org.treatmentjourney.command.shape.Asked;
import org.treatmentjourney.command.shape.CommandReader;
import org.treatmentjourney.command.stream.Answer;
import org.treatmentjourney.command.stream.Commands;
import org.treatmentjourney.command.stream.Request;
import org.treatmentjourney.domain.DomainCommand;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.http.PurposeOfUse;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.log.key.BodyHash;

/** The one way in for commands: POST /api/{kind}/{id}/{command}. */
@RestController
class CommandEndpoint {

    private final CommandReader reader;
    private final Commands commands;
    private final CurrentPerson people;
    private final BodyHash hash;

    CommandEndpoint(CommandReader reader, Commands commands, CurrentPerson people, BodyHash hash) {
        this.reader = reader;
        this.commands = commands;
        this.people = people;
        this.hash = hash;
    }

    /** Described command by command in the OpenAPI document. */
    @Hidden
    @PostMapping(
            path = "/api/{kind}/{id}/{command}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> post(
            @PathVariable String kind,
            @PathVariable String id,
            @PathVariable String command,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(name = PurposeOfUse.HEADER, required = false) @Nullable String purpose,
            HttpServletRequest request)
            throws IOException {
        CommandType type = CommandCatalogue.find(kind, command)
                .orElseThrow(() -> new Refused(
                        HttpStatus.NOT_FOUND,
                        "command.unknown",
                        "There is no such command. GET /api/commands lists them."));
        Person person = people.get();
        AccessPolicy.require(person, type.type());
        UUID stream = Headers.uuid("id", id);
        Asked<? extends DomainCommand> asked = reader.read(type.type(), stream, request.getInputStream());
        String path = "/api/" + kind + "/" + stream + "/" + command;
        var how = new Request(
                person,
                Headers.commandId(person, path, key),
                hash.of(canonical(path, asked)),
                asked.effectiveAt(),
                Headers.expectedVersion(ifMatch),
                PurposeOfUse.read(purpose),
                "http");
        return answer(type, commands.send(asked.command(), how));
    }

    static byte[] canonical(String path, Asked<?> asked) {
        return (path + "\n" + new String(asked.canonical(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private static ResponseEntity<Answer> answer(CommandType type, Answer answer) {
        boolean begun = type.begins() && answer.version() == answer.events().size();
        ResponseEntity.BodyBuilder response = begun
                ? ResponseEntity.created(URI.create("/api/" + type.kind() + "/" + answer.id()))
                : ResponseEntity.ok();
        return response.eTag("\"" + answer.version() + "\"").body(answer);
    }
}
