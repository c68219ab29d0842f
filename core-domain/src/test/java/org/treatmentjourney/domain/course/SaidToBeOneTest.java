package org.treatmentjourney.domain.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.link.event.DuplicateLinked;
import org.treatmentjourney.domain.link.event.DuplicateUnlinked;

/** Who was one person at a time is what had been said by then. */
class SaidToBeOneTest {

    private static final UUID LINKS = new UUID(9, 9);
    private static final UUID ONE = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);
    private static final Effective AT = Effective.at(Instant.parse("2026-11-03T10:00:00Z"));

    @Test
    void a_record_that_was_linked_later_was_not_one_of_theirs() {
        assertThat(records(4, linked(5))).containsExactly(ONE);
        assertThat(records(5, linked(5))).containsExactly(ONE, OTHER);
    }

    @Test
    void the_last_word_by_then_counts_whoever_was_named_first() {
        assertThat(records(6, linked(5), unlinked(6), linked(7))).containsExactly(ONE);
        assertThat(records(7, linked(5), unlinked(6), linked(7))).containsExactly(ONE, OTHER);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Set<UUID> records(long position, Recorded<DomainEvent>... said) {
        return SamePerson.said(List.of(said), position).of(ONE);
    }

    private static Recorded<DomainEvent> linked(long position) {
        return recorded(new DuplicateLinked(LINKS, AT, "harbour", ONE, OTHER, "same-number"), position);
    }

    private static Recorded<DomainEvent> unlinked(long position) {
        return recorded(new DuplicateUnlinked(LINKS, AT, "harbour", OTHER, ONE, "two-people"), position);
    }

    private static Recorded<DomainEvent> recorded(DomainEvent event, long position) {
        return new Recorded<>(event, new UUID(0, position), position, position, AT.at(), "manager");
    }
}
