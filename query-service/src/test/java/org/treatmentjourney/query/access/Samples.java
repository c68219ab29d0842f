package org.treatmentjourney.query.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Looks as tests need them. */
public final class Samples {

    public static final Instant MONDAY = Instant.parse("2026-11-02T09:00:00Z");

    private Samples() {}

    public static Access look(UUID... clients) {
        return look(MONDAY, "clinician", "harbour", clients);
    }

    public static Access look(Instant at, String person, String organisation, UUID... clients) {
        return new Access(
                UUID.randomUUID(),
                at,
                person,
                "CLINICIAN",
                organisation,
                "TREAT",
                "keyworker",
                "caseload",
                Map.of("service", "chemsex-clinic"),
                7,
                List.of(clients),
                UUID.randomUUID());
    }

    /** The same look at clients of another organisation. */
    public static Access atClientsOf(String owner, Access look) {
        return new Access(
                look.id(),
                look.at(),
                look.person(),
                look.role(),
                look.organisation(),
                owner,
                look.purpose(),
                look.authority(),
                look.view(),
                look.parameters(),
                look.position(),
                look.clients(),
                look.request());
    }
}
