package org.treatmentjourney.command.http;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.treatmentjourney.command.handover.HandedOver;
import org.treatmentjourney.command.intake.Intake;
import org.treatmentjourney.command.intake.Sent;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.staff.command.HandOverCaseload;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.http.PurposeOfUse;

/** A whole caseload at once; what comes of it is told journey by journey. */
@RestController
class HandOverEndpoint {

    private final Intake intake;
    private final CurrentPerson people;

    HandOverEndpoint(Intake intake, CurrentPerson people) {
        this.intake = intake;
        this.people = people;
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
        var sent = new Sent(person, key, null, PurposeOfUse.read(purpose), "http");
        return intake.handOver(Headers.uuid("id", id), request.getInputStream(), sent);
    }
}
