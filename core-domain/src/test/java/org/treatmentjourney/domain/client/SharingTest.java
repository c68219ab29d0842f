package org.treatmentjourney.domain.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.treatmentjourney.domain.Specification.CLINICIAN;
import static org.treatmentjourney.domain.Specification.NOW;
import static org.treatmentjourney.domain.Specification.TODAY;
import static org.treatmentjourney.domain.Specification.ZONE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.ErrorReason;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Specification;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.Role;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.client.command.AcknowledgeShare;
import org.treatmentjourney.domain.client.command.ClientCommand;
import org.treatmentjourney.domain.client.command.EndShare;
import org.treatmentjourney.domain.client.command.GiveConsent;
import org.treatmentjourney.domain.client.command.MarkEnteredInError;
import org.treatmentjourney.domain.client.command.RevisitConsent;
import org.treatmentjourney.domain.client.command.ShareWithoutConsent;
import org.treatmentjourney.domain.client.command.WithdrawConsent;
import org.treatmentjourney.domain.client.event.ClientEvent;
import org.treatmentjourney.domain.client.event.ClientRegistered;
import org.treatmentjourney.domain.client.event.ConsentGiven;
import org.treatmentjourney.domain.client.event.ConsentRevisited;
import org.treatmentjourney.domain.client.event.ConsentWithdrawn;
import org.treatmentjourney.domain.client.event.ShareAcknowledged;
import org.treatmentjourney.domain.client.event.ShareEnded;
import org.treatmentjourney.domain.client.event.SharedWithoutConsent;

/** R50: what others may see is agreed or decided, for a purpose and a time, and ends when it is taken back. */
class SharingTest {

    private static final UUID CLIENT = new UUID(2, 1);
    private static final UUID ID = new UUID(7, 1);
    private static final LocalDate UNTIL = TODAY.plusMonths(6);
    private static final Person PARTNER = new Person("partner", Set.of(Role.CLINICIAN), "st-anne", Set.of("ward-7"));

    private static final ClientRegistered REGISTERED =
            new ClientRegistered(CLIENT, Effective.at(NOW), "harbour", "nb-NO", false, Personal.erased());
    private static final ConsentGiven GIVEN = new ConsentGiven(
            CLIENT,
            Effective.at(NOW),
            ID,
            "st-anne",
            List.of("treat"),
            List.of("goals", "plan"),
            TODAY,
            UNTIL,
            "spoken",
            Personal.of(new Note("not my mother")));
    private static final SharedWithoutConsent SHARED = new SharedWithoutConsent(
            CLIENT,
            Effective.at(NOW),
            ID,
            "st-anne",
            List.of("treat"),
            List.of("risk"),
            "safeguarding",
            "manager",
            false,
            TODAY,
            UNTIL,
            Personal.of(new SharedWithoutConsent.Details("a child", "he would harm them")));

    @Test
    void a_consent_says_to_whom_for_what_which_things_and_until_when() {
        given(REGISTERED)
                .when(consent("st-anne", null, UNTIL, true, "plan", "goals", "plan"))
                .then(GIVEN);
    }

    @Test
    void a_consent_may_begin_later_and_lasts_a_year_at_most() {
        LocalDate from = TODAY.plusDays(3);
        given(REGISTERED)
                .when(consent("st-anne", from, from.plusYears(1), true, "plan"))
                .accepted();
        given(REGISTERED)
                .when(consent("st-anne", from, from.plusYears(1).plusDays(1), true, "plan"))
                .refused("R50", "share.too-long");
    }

    @Test
    void nothing_is_agreed_before_its_limits_are_explained() {
        given(REGISTERED)
                .when(consent("st-anne", null, UNTIL, false, "plan"))
                .refused("R50", "consent.limits-not-explained");
    }

    @Test
    void what_has_run_out_or_runs_backwards_is_no_consent() {
        given(REGISTERED).when(consent("st-anne", TODAY, TODAY, true, "plan")).accepted();
        given(REGISTERED)
                .when(consent("st-anne", TODAY.minusDays(9), TODAY.minusDays(1), true, "plan"))
                .refused("R50", "share.ends-before-it-begins");
        given(REGISTERED)
                .when(consent("st-anne", TODAY.plusDays(2), TODAY.plusDays(1), true, "plan"))
                .refused("R50", "share.ends-before-it-begins");
    }

    @Test
    void nobody_shares_with_themselves() {
        given(REGISTERED).when(consent("harbour", null, UNTIL, true, "plan")).refused("R50", "share.with-oneself");
    }

    @Test
    void an_id_is_used_once_whatever_was_shared_by_it() {
        given(REGISTERED, GIVEN)
                .when(consent("st-anne", null, UNTIL, true, "plan"))
                .taken("share");
        given(REGISTERED, GIVEN).when(share("court", true, null)).taken("share");
    }

    @Test
    void a_consent_is_taken_back_once() {
        var withdrawn = new ConsentWithdrawn(CLIENT, Effective.at(NOW), ID, Personal.of(new Note("changed my mind")));
        given(REGISTERED, GIVEN)
                .when(new WithdrawConsent(CLIENT, ID, "changed my mind"))
                .then(withdrawn);
        given(REGISTERED, GIVEN, withdrawn)
                .when(new WithdrawConsent(CLIENT, ID, null))
                .refused("R50", "share.ended-already");
        given(REGISTERED, SHARED).when(new WithdrawConsent(CLIENT, ID, null)).unknown("consent");
    }

    @Test
    void the_client_is_asked_again_about_a_consent_that_holds() {
        given(REGISTERED, GIVEN)
                .when(new RevisitConsent(CLIENT, ID, "stands", null))
                .then(new ConsentRevisited(CLIENT, Effective.at(NOW), ID, "stands", Personal.of(new Note(null))));
        given(REGISTERED).when(new RevisitConsent(CLIENT, ID, "stands", null)).unknown("consent");
    }

    @Test
    void whoever_shares_without_consent_says_on_what_basis_who_decided_and_why_nobody_was_told() {
        given(REGISTERED)
                .when(share("safeguarding", false, "he would harm them"))
                .then(SHARED);
        given(REGISTERED).when(share("court", true, null)).accepted();
        given(REGISTERED).when(share("court", false, " ")).refused("R50", "share.why-not-told");
        given(REGISTERED).when(share("consent", true, null)).refused("R50", "share.is-consent");
    }

    @Test
    void what_is_shared_without_consent_ends_when_somebody_says_so() {
        given(REGISTERED, SHARED)
                .when(new EndShare(CLIENT, ID, "the danger is over"))
                .then(new ShareEnded(CLIENT, Effective.at(NOW), ID, Personal.of(new Note("the danger is over"))));
        given(REGISTERED, GIVEN).when(new EndShare(CLIENT, ID, "over")).unknown("share");
    }

    @Test
    void only_those_it_is_shared_with_acknowledge_a_share() {
        Client client = given(REGISTERED, GIVEN).state();
        var acknowledge = new AcknowledgeShare(CLIENT, ID);
        assertThat(Client.decide(client, acknowledge, act(PARTNER), Keeping.STANDARD))
                .containsExactly(new ShareAcknowledged(CLIENT, Effective.at(NOW), ID, "st-anne"));
        assertThatThrownBy(() -> Client.decide(client, acknowledge, act(CLINICIAN), Keeping.STANDARD))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void what_was_shared_cannot_be_said_never_to_have_been() {
        given(REGISTERED, GIVEN)
                .when(new MarkEnteredInError(CLIENT, new UUID(0, 2), ErrorReason.WRONG_PERSON, null, null))
                .refused("R38", "entry.lasting");
    }

    private static Act act(Person person) {
        return new Act(person, NOW, ZONE, Effective.at(NOW));
    }

    private static GiveConsent consent(
            String agency, @Nullable LocalDate from, LocalDate until, boolean explained, String... classes) {
        return new GiveConsent(
                CLIENT,
                ID,
                agency,
                List.of("treat"),
                List.of(classes),
                from,
                until,
                explained,
                "spoken",
                "not my mother");
    }

    private static ShareWithoutConsent share(String basis, boolean told, @Nullable String whyNot) {
        return new ShareWithoutConsent(
                CLIENT,
                ID,
                "st-anne",
                List.of("treat"),
                List.of("risk"),
                basis,
                "manager",
                "a child",
                told,
                whyNot,
                UNTIL);
    }

    private static Specification<Client, ClientCommand, ClientEvent> given(ClientEvent... events) {
        return new Specification<>(
                (client, command, act) -> Client.decide(client, command, act, Keeping.STANDARD),
                Client::evolve,
                List.of(events));
    }
}
