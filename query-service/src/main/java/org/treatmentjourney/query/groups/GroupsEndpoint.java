package org.treatmentjourney.query.groups;

import java.time.Instant;
import java.time.LocalDate;
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

/** Groups over HTTP. */
@RestController
class GroupsEndpoint {

    private final Asking asking;

    GroupsEndpoint(Asking asking) {
        this.asking = asking;
    }

    @GetMapping("/api/groups")
    CompletableFuture<GroupList> groups(
            @RequestParam(name = "limit", defaultValue = "50") int limit,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor,
            @RequestParam(name = "at-least", required = false) @Nullable List<String> atLeast) {
        return asking.ask(new FindGroups(Page.of(limit, cursor), Seen.of(atLeast)), GroupList.class);
    }

    @GetMapping("/api/groups/{id}")
    CompletableFuture<ResponseEntity<GroupDetails>> group(
            @PathVariable UUID id,
            @RequestParam(name = "as-known-at", required = false) @Nullable Instant asKnownAt,
            @RequestParam(name = "as-of", required = false) @Nullable Instant asOf,
            @RequestParam(name = "at-least", required = false) @Nullable List<String> atLeast) {
        return asking.tagged(new FindGroup(id, Seen.of(atLeast), new PointInTime(asKnownAt, asOf)), GroupDetails.class);
    }

    @GetMapping("/api/groups/shortfalls")
    CompletableFuture<StaffingShortfalls> shortfalls(
            @RequestParam(name = "from", required = false) @Nullable LocalDate from,
            @RequestParam(name = "to", required = false) @Nullable LocalDate to,
            @RequestParam(name = "at-least", required = false) @Nullable List<String> atLeast) {
        return asking.ask(new FindStaffingShortfalls(from, to, Seen.of(atLeast)), StaffingShortfalls.class);
    }

    @GetMapping("/api/journeys/{id}/groups")
    CompletableFuture<Memberships> memberships(
            @PathVariable UUID id,
            @RequestParam(name = "as-known-at", required = false) @Nullable Instant asKnownAt,
            @RequestParam(name = "as-of", required = false) @Nullable Instant asOf,
            @RequestParam(name = "at-least", required = false) @Nullable List<String> atLeast) {
        return asking.ask(
                new FindMemberships(id, Seen.of(atLeast), new PointInTime(asKnownAt, asOf)), Memberships.class);
    }
}
