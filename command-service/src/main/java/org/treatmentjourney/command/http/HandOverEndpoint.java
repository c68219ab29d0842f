package org.treatmentjourney.command.http;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.treatmentjourney.command.handover.HandOvers;
import org.treatmentjourney.command.handover.HandedOver;
import org.treatmentjourney.command.shape.CommandReader;
import org.treatmentjourney.command.stream.Request;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.staff.command.HandOverCaseload;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.http.PurposeOfUse;
import org.treatmentjourney.log.key.BodyHash;

/** A whole caseload at once; what comes of it is told journey by journey. */
@RestController
class HandOverEndpoint {

    private final CommandReader reader;
    private final HandOvers handOvers;
    private final CurrentPerson people;
    private final BodyHash hash;

    HandOverEndpoint(CommandReader reader, HandOvers handOvers, CurrentPerson people, BodyHash hash) {
        this.reader = reader;
        this.handOvers = handOvers;
        this.people = people;
        this.hash = hash;
    }

    /** Described beside the commands in the OpenAPI document. */
    @Hidden
    @PostMapping(
            path = "/api/staff/{id}/hand-over-caseload",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    HandedOver post(
            @PathVariable String id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(name = PurposeOfUse.HEADER, required = false) @Nullable String purpose,
            HttpServletRequest request)
            throws IOException {
        Person person = people.get();
        AccessPolicy.require(person, HandOverCaseload.class);
        UUID staffId = Headers.uuid("id", id);
        var asked = reader.read(HandOverCaseload.class, staffId, request.getInputStream());
        String path = "/api/staff/" + staffId + "/hand-over-caseload";
        var how = new Request(
                person,
                Headers.commandId(person, path, key),
                hash.of(CommandEndpoint.canonical(path, asked)),
                asked.effectiveAt(),
                null,
                PurposeOfUse.read(purpose),
                "http");
        return handOvers.handOver(asked.command(), how);
    }
}
