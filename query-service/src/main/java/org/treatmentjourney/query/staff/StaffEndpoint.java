package org.treatmentjourney.query.staff;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.treatmentjourney.query.answer.Asking;
import org.treatmentjourney.query.answer.Page;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Seen;

/** The staff of an organisation over HTTP. */
@RestController
class StaffEndpoint {

    private final Asking asking;

    StaffEndpoint(Asking asking) {
        this.asking = asking;
    }

    @GetMapping("/api/staff")
    CompletableFuture<StaffList> staff(
            @RequestParam(name = "person", required = false) @Nullable String person,
            @RequestParam(name = "limit", defaultValue = "50") int limit,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor,
            @RequestParam(name = "at-least", required = false) @Nullable List<String> atLeast) {
        return asking.ask(new FindStaff(person, Page.of(limit, cursor), Seen.of(atLeast)), StaffList.class);
    }

    @GetMapping("/api/staff/{id}")
    CompletableFuture<ResponseEntity<StaffMember>> staffMember(
            @PathVariable UUID id,
            @RequestParam(name = "as-known-at", required = false) @Nullable Instant asKnownAt,
            @RequestParam(name = "as-of", required = false) @Nullable Instant asOf,
            @RequestParam(name = "at-least", required = false) @Nullable List<String> atLeast) {
        return asking.ask(
                        new FindStaffMember(id, Seen.of(atLeast), new PointInTime(asKnownAt, asOf)), StaffMember.class)
                .thenApply(answer ->
                        ResponseEntity.ok().eTag("\"" + answer.version() + "\"").body(answer));
    }
}
