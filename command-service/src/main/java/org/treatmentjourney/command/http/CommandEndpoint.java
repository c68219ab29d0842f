package org.treatmentjourney.command.http;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
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
import org.treatmentjourney.command.intake.Intake;
import org.treatmentjourney.command.intake.Sent;
import org.treatmentjourney.command.stream.Answer;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.http.PurposeOfUse;
import org.treatmentjourney.http.Refused;

/** The one way in for commands: POST /api/{kind}/{id}/{command}. */
@RestController
class CommandEndpoint {

    private final Intake intake;
    private final CurrentPerson people;

    CommandEndpoint(Intake intake, CurrentPerson people) {
        this.intake = intake;
        this.people = people;
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
        var sent = new Sent(person, key, Headers.expectedVersion(ifMatch), PurposeOfUse.read(purpose), "http");
        return answer(type, intake.send(type, Headers.uuid("id", id), request.getInputStream(), sent));
    }

    private static ResponseEntity<Answer> answer(CommandType type, Answer answer) {
        Long version = answer.version();
        if (version == null) {
            return ResponseEntity.ok(answer);
        }
        boolean begun = type.begins() && version == answer.events().size();
        ResponseEntity.BodyBuilder response = begun
                ? ResponseEntity.created(URI.create("/api/" + type.kind() + "/" + answer.id()))
                : ResponseEntity.ok();
        return response.eTag("\"" + version + "\"").body(answer);
    }
}
