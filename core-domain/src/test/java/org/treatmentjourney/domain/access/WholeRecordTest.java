package org.treatmentjourney.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.domain.Specification.NOW;
import static org.treatmentjourney.domain.Specification.ZONE;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.ErrorReason;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.client.event.ErasureRequested;
import org.treatmentjourney.domain.client.event.LegalHoldLifted;
import org.treatmentjourney.domain.client.event.LegalHoldPlaced;
import org.treatmentjourney.domain.journey.event.ClientReferred;
import org.treatmentjourney.domain.journey.event.DeathRecorded;
import org.treatmentjourney.domain.journey.event.EntryMarkedInError;

/** How long a record is kept follows from all of it. */
class WholeRecordTest {

    private static final UUID CLIENT = new UUID(2, 1);
    private static final Instant EARLY = Instant.parse("2015-03-01T10:00:00Z");
    private static final Instant LATE = Instant.parse("2016-03-01T10:00:00Z");

    @Test
    void it_is_as_new_as_the_last_thing_that_happened_or_was_recorded() {
        assertThat(latest(referred(EARLY, EARLY))).isEqualTo(EARLY);
        assertThat(latest(referred(EARLY, LATE))).isEqualTo(LATE);
        assertThat(latest(referred(LATE, EARLY))).isEqualTo(LATE);
    }

    @Test
    void asking_for_its_erasure_makes_it_no_newer() {
        Recorded<DomainEvent> asked = new Recorded<>(
                new ErasureRequested(CLIENT, Effective.at(NOW), "other", Personal.of(new Note(null))),
                new UUID(0, 9),
                2,
                2,
                NOW,
                "manager");
        assertThat(WholeRecord.of(List.of(List.of(referred(EARLY, EARLY)), List.of(asked)), ZONE)
                        .latest())
                .isEqualTo(EARLY);
    }

    @Test
    void it_is_open_for_as_long_as_a_service_looks_after_the_person() {
        assertThat(WholeRecord.of(List.of(List.of(referred(EARLY, EARLY))), ZONE)
                        .open())
                .isTrue();
        assertThat(WholeRecord.of(List.of(List.of(referred(EARLY, EARLY), died(EARLY))), ZONE)
                        .open())
                .isFalse();
    }

    @Test
    void a_journey_that_was_begun_in_error_keeps_nobody() {
        Recorded<DomainEvent> referred = referred(EARLY, EARLY);
        WholeRecord whole = WholeRecord.of(List.of(List.of(referred, markedInError(referred, LATE))), ZONE);
        assertThat(whole.open()).isFalse();
        assertThat(whole.latest()).isEqualTo(LATE);
    }

    @Test
    void it_is_held_for_as_long_as_any_part_of_it_is() {
        List<Recorded<DomainEvent>> one = List.of(referred(EARLY, EARLY));
        Recorded<DomainEvent> placed =
                said(1, new LegalHoldPlaced(CLIENT, Effective.at(EARLY), "complaint", Personal.of(new Note(null))));
        Recorded<DomainEvent> lifted =
                said(2, new LegalHoldLifted(CLIENT, Effective.at(LATE), Personal.of(new Note(null))));
        assertThat(WholeRecord.of(List.of(one, List.of(placed)), ZONE).held()).isTrue();
        assertThat(WholeRecord.of(List.of(one, List.of(placed, lifted)), ZONE).held())
                .isFalse();
    }

    private static Recorded<DomainEvent> said(long version, DomainEvent event) {
        return new Recorded<>(event, new UUID(0, 10 + version), version, version, NOW, "privacy");
    }

    private static Instant latest(Recorded<DomainEvent> entry) {
        return WholeRecord.of(List.of(List.of(entry)), ZONE).latest();
    }

    private static Recorded<DomainEvent> referred(Instant happened, Instant recorded) {
        var event = new ClientReferred(
                new UUID(1, 1),
                CLIENT,
                Effective.at(happened),
                "harbour",
                "community-drug-service",
                "self",
                "telephone",
                true,
                Personal.of(new ClientReferred.Details(null, null, null, null, null)));
        return new Recorded<>(event, new UUID(0, 1), 1, 1, recorded, "clinician");
    }

    private static Recorded<DomainEvent> died(Instant at) {
        var event = new DeathRecorded(
                new UUID(1, 1), CLIENT, Effective.at(at), Personal.of(new DeathRecorded.Details(null, null, null)));
        return new Recorded<>(event, new UUID(0, 2), 2, 2, at, "clinician");
    }

    private static Recorded<DomainEvent> markedInError(Recorded<DomainEvent> entry, Instant at) {
        var event = new EntryMarkedInError(
                new UUID(1, 1),
                CLIENT,
                Effective.at(at),
                entry.eventId(),
                ErrorReason.OTHER,
                null,
                Personal.of(new Note(null)));
        return new Recorded<>(event, new UUID(0, 3), 2, 2, at, "clinician");
    }
}
