package org.treatmentjourney.domain.link;

import static org.treatmentjourney.domain.Specification.NOW;
import static org.treatmentjourney.domain.Specification.TODAY;
import static org.treatmentjourney.domain.Specification.ZONE;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Specification;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.link.command.LinkCommand;
import org.treatmentjourney.domain.link.command.LinkDuplicate;
import org.treatmentjourney.domain.link.command.UnlinkDuplicate;
import org.treatmentjourney.domain.link.event.DuplicateLinked;
import org.treatmentjourney.domain.link.event.DuplicateUnlinked;
import org.treatmentjourney.domain.link.event.LinkEvent;
import org.treatmentjourney.domain.link.value.LinksId;

/** Two records that are one person's are linked and unlinked; neither record knows of it. */
class LinkDuplicateTest {

    private static final UUID LINKS = LinksId.of("harbour");
    private static final UUID BIRCH = new UUID(2, 1);
    private static final UUID BIRK = new UUID(2, 2);
    private static final UUID ELM = new UUID(2, 3);
    private static final UUID NOT_IN_SIGHT = new UUID(2, 9);

    @Test
    void two_records_are_linked_and_unlinked_and_may_be_linked_again() {
        given().when(link(BIRCH, BIRK)).then(linked(BIRCH, BIRK));
        given(linked(BIRCH, BIRK)).when(unlink(BIRCH, BIRK)).then(unlinked(BIRCH, BIRK));
        given(linked(BIRCH, BIRK), unlinked(BIRCH, BIRK))
                .when(link(BIRCH, BIRK))
                .accepted();
    }

    @Test
    void it_does_not_matter_which_is_named_first() {
        given(linked(BIRCH, BIRK)).when(link(BIRK, BIRCH)).refused("R38", "link.already");
        given(linked(BIRCH, BIRK)).when(unlink(BIRK, BIRCH)).accepted();
    }

    @Test
    void a_record_is_not_linked_with_itself_nor_unlinked_from_what_it_is_not_linked_with() {
        given().when(link(BIRCH, BIRCH)).refused("R38", "link.same-record");
        given(linked(BIRCH, BIRK)).when(unlink(BIRCH, ELM)).refused("R38", "link.none");
    }

    @Test
    void a_third_record_may_be_linked_with_either() {
        given(linked(BIRCH, BIRK)).when(link(BIRK, ELM)).accepted();
        given(linked(BIRCH, BIRK), linked(BIRK, ELM)).when(link(BIRCH, ELM)).accepted();
    }

    @Test
    void whoever_may_not_be_told_of_one_of_them_links_nothing() {
        given().when(link(BIRCH, NOT_IN_SIGHT)).unknown("client");
        given().when(link(NOT_IN_SIGHT, BIRCH)).unknown("client");
    }

    @Test
    void another_organisation_has_links_of_its_own() {
        given().when(new LinkDuplicate(LinksId.of("st-anne"), BIRCH, BIRK, "same-number"))
                .unknown("links");
    }

    @Test
    void the_last_word_counts_and_cannot_be_back_dated() {
        given(linked(BIRCH, BIRK))
                .when(unlink(BIRCH, BIRK), Effective.on(TODAY.minusDays(3), ZONE))
                .then(unlinked(BIRCH, BIRK));
        given().when(link(BIRCH, BIRK), Effective.on(TODAY.plusDays(1), ZONE)).refused("R34", "time.in-the-future");
    }

    private static LinkDuplicate link(UUID client, UUID duplicate) {
        return new LinkDuplicate(LINKS, client, duplicate, "same-number");
    }

    private static UnlinkDuplicate unlink(UUID client, UUID duplicate) {
        return new UnlinkDuplicate(LINKS, client, duplicate, "two-people");
    }

    private static LinkEvent linked(UUID client, UUID duplicate) {
        return new DuplicateLinked(LINKS, Effective.at(NOW), "harbour", client, duplicate, "same-number");
    }

    private static LinkEvent unlinked(UUID client, UUID duplicate) {
        return new DuplicateUnlinked(LINKS, Effective.at(NOW), "harbour", client, duplicate, "two-people");
    }

    private static Specification<Links, LinkCommand, LinkEvent> given(LinkEvent... events) {
        return new Specification<>(
                (links, command, act) -> Links.decide(links, command, act, LinkDuplicateTest::requireInSight),
                Links::evolve,
                List.of(events));
    }

    private static void requireInSight(UUID client) {
        if (client.equals(NOT_IN_SIGHT)) {
            throw new Unknown("client");
        }
    }
}
