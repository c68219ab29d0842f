package org.treatmentjourney.query.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.treatmentjourney.domain.code.Kebab;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.query.answer.Asking;
import org.treatmentjourney.query.answer.Page;
import tools.jackson.databind.json.JsonMapper;

/** Histories over HTTP: as one JSON list, or one event a line (NDJSON) where the caller accepts that. */
@RestController
@RequestMapping("/api/audit")
class AuditEndpoint {

    private final Asking asking;
    private final JsonMapper json;

    AuditEndpoint(Asking asking, JsonMapper json) {
        this.asking = asking;
        this.json = json;
    }

    @GetMapping(path = "/journeys/{id}/events", produces = MediaType.APPLICATION_JSON_VALUE)
    CompletableFuture<AuditEvents> journey(
            @PathVariable UUID id,
            @RequestParam(name = "limit", defaultValue = "100") int limit,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor) {
        return asking.ask(new AuditJourney(id, Page.of(limit, cursor)), AuditEvents.class);
    }

    @GetMapping(path = "/journeys/{id}/events", produces = MediaType.APPLICATION_NDJSON_VALUE)
    CompletableFuture<ResponseEntity<byte[]>> journeyInLines(
            @PathVariable UUID id,
            @RequestParam(name = "limit", defaultValue = "100") int limit,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor) {
        return journey(id, limit, cursor).thenApply(this::lines);
    }

    @GetMapping(path = "/clients/{id}/events", produces = MediaType.APPLICATION_JSON_VALUE)
    CompletableFuture<AuditEvents> client(
            @PathVariable UUID id,
            @RequestParam(name = "limit", defaultValue = "100") int limit,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor) {
        return asking.ask(new AuditClient(id, Page.of(limit, cursor)), AuditEvents.class);
    }

    @GetMapping(path = "/clients/{id}/events", produces = MediaType.APPLICATION_NDJSON_VALUE)
    CompletableFuture<ResponseEntity<byte[]>> clientInLines(
            @PathVariable UUID id,
            @RequestParam(name = "limit", defaultValue = "100") int limit,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor) {
        return client(id, limit, cursor).thenApply(this::lines);
    }

    /** Between what was known at two times, or, by {@code axis=as-of}, what was true at them. */
    @GetMapping(path = "/journeys/{id}/differences", produces = MediaType.APPLICATION_JSON_VALUE)
    CompletableFuture<Differences> differences(
            @PathVariable UUID id,
            @RequestParam(name = "from") Instant from,
            @RequestParam(name = "to") Instant to,
            @RequestParam(name = "axis", defaultValue = "as-known-at") String axis) {
        AuditDifferences.Axis along = Arrays.stream(AuditDifferences.Axis.values())
                .filter(one -> Kebab.code(one).equals(axis))
                .findFirst()
                .orElseThrow(() -> Refused.parameter("axis", "Ask along as-known-at or as-of."));
        return asking.ask(new AuditDifferences(id, along, from, to), Differences.class);
    }

    /** Where there is more, a header holds the cursor for it. */
    private ResponseEntity<byte[]> lines(AuditEvents events) {
        String lines = events.items().stream()
                .map(item -> json.writeValueAsString(item) + "\n")
                .collect(Collectors.joining());
        var answer = ResponseEntity.ok().contentType(MediaType.APPLICATION_NDJSON);
        if (events.cursor() != null) {
            answer.header("Cursor", events.cursor());
        }
        return answer.body(lines.getBytes(StandardCharsets.UTF_8));
    }
}
