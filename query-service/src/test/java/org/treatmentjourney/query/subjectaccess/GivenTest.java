package org.treatmentjourney.query.subjectaccess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.ErrorReason;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.journey.event.CarePlanCopyGiven;
import org.treatmentjourney.domain.journey.event.CarerInvolved;
import org.treatmentjourney.domain.journey.event.CircumstancesChanged;
import org.treatmentjourney.domain.journey.event.EntryMarkedInError;
import org.treatmentjourney.domain.journey.event.NoticeReceiptRecorded;
import org.treatmentjourney.domain.journey.event.OrganisationInformed;
import org.treatmentjourney.domain.journey.event.ThirdPartyMarked;
import org.treatmentjourney.domain.journey.event.ThirdPartyUnmarked;
import org.treatmentjourney.query.access.asked.ClientLooks;
import org.treatmentjourney.query.subjectaccess.LeftOut.Reason;

/** What the client is given, and what is left out of it. */
class GivenTest {

    private static final UUID JOURNEY = new UUID(1, 1);
    private static final UUID CLIENT = new UUID(2, 1);
    private static final Effective AT = Effective.at(Instant.parse("2026-11-03T10:00:00Z"));

    @Test
    void an_entry_that_tells_about_somebody_else_is_left_out_and_counted() {
        Given given = given(changed("hers"), changed("his mother's"), marked(2));

        assertThat(words(given)).containsExactly("hers");
        assertThat(given.leftOut()).containsExactly(new LeftOut(Reason.ABOUT_SOMEBODY_ELSE, 1));
    }

    @Test
    void what_is_no_longer_marked_is_given_again() {
        Given given = given(changed("hers"), marked(1), unmarked(1));

        assertThat(words(given)).containsExactly("hers");
        assertThat(given.leftOut()).isEmpty();
    }

    @Test
    void a_mark_that_was_itself_an_error_leaves_nothing_out() {
        Given given = given(changed("hers"), marked(1), wrong(2, ErrorReason.OTHER));

        assertThat(words(given)).startsWith("hers");
    }

    @Test
    void parts_that_are_about_somebody_else_by_their_nature_are_left_out_of_an_entry() {
        Given given = given(new CarerInvolved(
                JOURNEY,
                CLIENT,
                AT,
                "in-care",
                null,
                Personal.of(new CarerInvolved.Details("a sister", "sister", "is afraid of him"))));

        assertThat(given.entries().getFirst().payload().toString())
                .contains("a sister")
                .doesNotContain("afraid");
        assertThat(given.leftOut()).containsExactly(new LeftOut(Reason.PART_ABOUT_SOMEBODY_ELSE, 1));
    }

    @Test
    void what_others_were_told_without_the_client_being_told_is_left_out_with_all_that_follows_from_it() {
        UUID kept = new UUID(7, 1);
        UUID open = new UUID(7, 2);
        Given given = given(informed(kept, false), receipt(kept), informed(open, true), receipt(open));

        assertThat(given.entries())
                .hasSize(2)
                .noneMatch(entry -> entry.payload().toString().contains(kept.toString()));
        assertThat(given.leftOut()).containsExactly(new LeftOut(Reason.ABOUT_SOMEBODY_ELSE, 2));
        assertThat(given.told(List.of(look("safeguarding:" + kept), look("consent:" + open))))
                .extracting(ClientLooks.Item::authority)
                .containsExactly("consent:" + open);
    }

    @Test
    void a_plan_given_without_the_clients_being_told_is_left_out_with_what_marks_it() {
        Given given = given(copy(false), copy(true), wrong(1, ErrorReason.OTHER));

        assertThat(given.entries()).extracting(GivenEntry::eventId).containsExactly(new UUID(0, 2));
        assertThat(given.leftOut()).containsExactly(new LeftOut(Reason.ABOUT_SOMEBODY_ELSE, 1));
    }

    @Test
    void no_marking_tells_of_an_entry_that_is_left_out() {
        Given given = given(
                changed("hers"),
                changed("his mother's"),
                marked(2),
                wrong(2, ErrorReason.OTHER),
                wrong(4, ErrorReason.OTHER));

        assertThat(given.entries()).extracting(GivenEntry::eventId).containsExactly(new UUID(0, 1));
    }

    private static CarePlanCopyGiven copy(boolean told) {
        return new CarePlanCopyGiven(
                JOURNEY,
                CLIENT,
                AT,
                "relative",
                "safeguarding",
                "clinician",
                told,
                "paper",
                Personal.of(new CarePlanCopyGiven.Details("a sister")));
    }

    private static OrganisationInformed informed(UUID notice, boolean told) {
        return new OrganisationInformed(
                JOURNEY,
                CLIENT,
                AT,
                notice,
                "st-anne",
                List.of("risk"),
                "safeguarding",
                "clinician",
                told,
                Personal.of(new OrganisationInformed.Details("duty social worker", null)));
    }

    private static NoticeReceiptRecorded receipt(UUID notice) {
        return new NoticeReceiptRecorded(
                JOURNEY,
                CLIENT,
                AT,
                notice,
                "opened",
                Personal.of(new org.treatmentjourney.domain.journey.value.Reason(null)));
    }

    private static ClientLooks.Item look(String authority) {
        return new ClientLooks.Item(AT.at(), "partner", "clinician", "st-anne", "TREAT", authority, "risks");
    }

    @Test
    void what_belongs_to_another_person_is_left_out_with_what_marks_it() {
        Given given = given(changed("hers"), changed("another's"), wrong(2, ErrorReason.WRONG_PERSON));

        assertThat(given.entries()).hasSize(1);
        assertThat(words(given)).containsExactly("hers");
        assertThat(given.leftOut()).containsExactly(new LeftOut(Reason.WRONG_PERSON, 1));
    }

    @Test
    void what_was_wrong_otherwise_is_hers_and_says_that_it_does_not_count() {
        Given given = given(changed("hers"), changed("a slip"), wrong(2, ErrorReason.WRONG_CONTENT));

        assertThat(given.entries()).extracting(GivenEntry::enteredInError).containsExactly(false, true, false);
    }

    @Test
    void a_package_holds_what_had_been_recorded_when_it_was_given() {
        assertThat(words(given(1, changed("before"), changed("after")))).containsExactly("before");
        assertThat(words(given(2, changed("one"), changed("other"), marked(2)))).containsExactly("one");
    }

    private static Given given(DomainEvent... events) {
        return given(Long.MAX_VALUE, events);
    }

    private static Given given(long until, DomainEvent... events) {
        List<Recorded<DomainEvent>> stream = new ArrayList<>();
        for (DomainEvent event : events) {
            long next = stream.size() + 1L;
            stream.add(new Recorded<>(event, new UUID(0, next), next, next, AT.at(), "clinician"));
        }
        return new Given(until, Locale.ENGLISH).add(stream);
    }

    private static List<String> words(Given given) {
        return given.entries().stream()
                .map(entry -> entry.payload().path("personal").path("note").asString(""))
                .toList();
    }

    private static DomainEvent changed(String note) {
        return new CircumstancesChanged(JOURNEY, CLIENT, AT, "relationship", Personal.of(new Note(note)));
    }

    private static DomainEvent marked(long entry) {
        return new ThirdPartyMarked(JOURNEY, CLIENT, AT, new UUID(0, entry), Personal.of(new Note(null)));
    }

    private static DomainEvent unmarked(long entry) {
        return new ThirdPartyUnmarked(JOURNEY, CLIENT, AT, new UUID(0, entry), Personal.of(new Note(null)));
    }

    private static DomainEvent wrong(long entry, ErrorReason reason) {
        return new EntryMarkedInError(
                JOURNEY, CLIENT, AT, new UUID(0, entry), reason, null, Personal.of(new Note(null)));
    }
}
