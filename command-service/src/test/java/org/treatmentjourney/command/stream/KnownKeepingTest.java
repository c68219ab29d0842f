package org.treatmentjourney.command.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.Role;
import org.treatmentjourney.domain.access.WholeRecord;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.client.event.LegalHoldPlaced;
import org.treatmentjourney.domain.client.question.FindWholeRecord;
import org.treatmentjourney.domain.client.question.StreamsOfClient;
import org.treatmentjourney.domain.link.event.DuplicateLinked;
import org.treatmentjourney.domain.link.event.DuplicateUnlinked;
import org.treatmentjourney.domain.link.value.LinksId;

/** What keeps one record of a person keeps each of them. */
class KnownKeepingTest {

    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");
    private static final UUID LINKS = LinksId.of("harbour");
    private static final UUID BIRCH = new UUID(2, 1);
    private static final UUID BIRK = new UUID(2, 2);
    private static final UUID ELM = new UUID(2, 3);

    private final Map<UUID, List<Recorded<DomainEvent>>> log = new HashMap<>();
    private final SimpleQueryBus questions = SimpleQueryBus.builder().build();

    KnownKeepingTest() {
        var unused = questions.subscribe(
                FindWholeRecord.class.getName(),
                StreamsOfClient.class,
                asked -> new StreamsOfClient(List.of(((FindWholeRecord) asked.getPayload()).clientId())));
        recorded(BIRK, new LegalHoldPlaced(BIRK, Effective.at(NOW), "complaint", Personal.of(new Note(null))));
    }

    @Test
    void a_record_counts_together_with_those_that_are_linked_with_it_at_any_remove() {
        assertThat(whole(ELM).held()).isFalse();
        linked(ELM, BIRCH);
        assertThat(whole(ELM).held()).isFalse();
        linked(BIRCH, BIRK);
        assertThat(whole(ELM).held()).isTrue();
        assertThat(whole(ELM).latest()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void and_no_longer_once_the_link_is_taken_back() {
        linked(BIRCH, BIRK);
        recorded(LINKS, new DuplicateUnlinked(LINKS, Effective.at(NOW), "harbour", BIRK, BIRCH, "two-people"));
        assertThat(whole(BIRCH).held()).isFalse();
    }

    private void linked(UUID one, UUID other) {
        recorded(LINKS, new DuplicateLinked(LINKS, Effective.at(NOW), "harbour", one, other, "same-number"));
    }

    private void recorded(UUID stream, DomainEvent event) {
        List<Recorded<DomainEvent>> before = log.getOrDefault(stream, List.of());
        long version = before.size() + 1L;
        var entry = new Recorded<>(event, UUID.randomUUID(), version, version, NOW, "privacy");
        log.put(stream, Stream.concat(before.stream(), Stream.of(entry)).toList());
    }

    private WholeRecord whole(UUID client) {
        var person = new Person("privacy", Set.of(Role.PRIVACY), "harbour", Set.of());
        return new KnownKeeping(
                        stream -> log.getOrDefault(stream, List.of()),
                        () -> DefaultQueryGateway.builder().queryBus(questions).build(),
                        client,
                        new Act(person, NOW, ZoneOffset.UTC, Effective.at(NOW)))
                .whole();
    }
}
