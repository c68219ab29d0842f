package org.treatmentjourney.query.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.journey.event.CircumstancesChanged;
import org.treatmentjourney.domain.journey.event.DoseChanged;
import org.treatmentjourney.domain.journey.event.ThirdPartyMarked;
import org.treatmentjourney.domain.journey.event.ThirdPartyUnmarked;

/** What another organisation may know of a stream in which something tells about somebody else. */
class WithoutOthersTest {

    private static final UUID JOURNEY = new UUID(1, 1);
    private static final UUID CLIENT = new UUID(2, 1);
    private static final Effective AT = Effective.at(Instant.parse("2026-11-03T10:00:00Z"));

    @Test
    void a_marked_entry_is_not_there() {
        assertThat(versions(changed(), changed(), marked(2))).containsExactly(1L, 3L);
    }

    @Test
    void one_that_is_marked_no_longer_is_there_again() {
        assertThat(versions(changed(), marked(1), unmarked(1))).containsExactly(1L, 2L, 3L);
    }

    @Test
    void a_dose_keeps_its_place_and_loses_its_words() {
        List<Recorded<DomainEvent>> told = WithoutOthers.of(stream(dose(), marked(1)));

        assertThat(told).hasSize(2);
        assertThat(told.getFirst().event()).isInstanceOfSatisfying(DoseChanged.class, dose -> {
            assertThat(dose.dailyDoseMg()).isEqualTo(60);
            assertThat(dose.personal().isErased()).isTrue();
        });
    }

    private static List<Long> versions(DomainEvent... events) {
        return WithoutOthers.of(stream(events)).stream().map(Recorded::version).toList();
    }

    private static List<Recorded<DomainEvent>> stream(DomainEvent... events) {
        List<Recorded<DomainEvent>> stream = new ArrayList<>();
        for (DomainEvent event : events) {
            long next = stream.size() + 1L;
            stream.add(new Recorded<>(event, new UUID(0, next), next, next, AT.at(), "clinician"));
        }
        return stream;
    }

    private static DomainEvent changed() {
        return new CircumstancesChanged(JOURNEY, CLIENT, AT, "relationship", Personal.of(new Note("words")));
    }

    private static DomainEvent dose() {
        return new DoseChanged(
                JOURNEY,
                CLIENT,
                AT,
                new UUID(3, 1),
                60,
                null,
                null,
                null,
                null,
                Personal.of(new Note("his mother rang")));
    }

    private static DomainEvent marked(long entry) {
        return new ThirdPartyMarked(JOURNEY, CLIENT, AT, new UUID(0, entry), Personal.of(new Note(null)));
    }

    private static DomainEvent unmarked(long entry) {
        return new ThirdPartyUnmarked(JOURNEY, CLIENT, AT, new UUID(0, entry), Personal.of(new Note(null)));
    }
}
