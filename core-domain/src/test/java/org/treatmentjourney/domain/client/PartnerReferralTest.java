package org.treatmentjourney.domain.client;

import static org.treatmentjourney.domain.Specification.NOW;
import static org.treatmentjourney.domain.Specification.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.ErrorReason;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Services;
import org.treatmentjourney.domain.Specification;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.Role;
import org.treatmentjourney.domain.client.command.AcceptPartnerReferral;
import org.treatmentjourney.domain.client.command.ClientCommand;
import org.treatmentjourney.domain.client.command.ClosePartnerReferral;
import org.treatmentjourney.domain.client.command.DeclinePartnerReferral;
import org.treatmentjourney.domain.client.command.MarkEnteredInError;
import org.treatmentjourney.domain.client.command.ReferToPartner;
import org.treatmentjourney.domain.client.event.ClientEvent;
import org.treatmentjourney.domain.client.event.ClientRegistered;
import org.treatmentjourney.domain.client.event.ConsentGiven;
import org.treatmentjourney.domain.client.event.ConsentWithdrawn;
import org.treatmentjourney.domain.client.event.PartnerReferralAccepted;
import org.treatmentjourney.domain.client.event.PartnerReferralClosed;
import org.treatmentjourney.domain.client.event.PartnerReferralDeclined;
import org.treatmentjourney.domain.client.event.ReferredToPartner;
import org.treatmentjourney.domain.client.event.SharedWithoutConsent;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.domain.journey.value.Urgency;

/** R52: a referral to another organisation goes under what is shared with it, and is answered while that holds. */
class PartnerReferralTest {

    private static final UUID CLIENT = new UUID(2, 1);
    private static final UUID GRANT = new UUID(7, 1);
    private static final UUID ID = new UUID(8, 1);
    private static final Effective THEN = Effective.at(NOW);
    private static final Person PARTNER = new Person("partner", Set.of(Role.CLINICIAN), "st-anne", Set.of("ward-7"));
    private static final Person THIRD = new Person("third", Set.of(Role.CLINICIAN), "elsewhere", Set.of());
    private static final Services SERVICES = CodeTables.standard()::organisationOf;

    private static final ClientRegistered REGISTERED =
            new ClientRegistered(CLIENT, THEN, "harbour", "nb-NO", false, Personal.erased());
    private static final ConsentGiven GIVEN = consent(List.of("treat"), List.of("identity", "plan"), TODAY);
    private static final ConsentWithdrawn WITHDRAWN =
            new ConsentWithdrawn(CLIENT, THEN, GRANT, Personal.of(new Note(null)));
    private static final ReferredToPartner REFERRED = new ReferredToPartner(
            CLIENT,
            THEN,
            ID,
            GRANT,
            "st-anne",
            "dual-diagnosis-clinic",
            "mental-health",
            Urgency.SOON,
            Personal.of(new Note("hears voices at night")));
    private static final PartnerReferralAccepted ACCEPTED =
            new PartnerReferralAccepted(CLIENT, THEN, ID, GRANT, "st-anne", Personal.of(new Note("Tuesday at ten")));
    private static final PartnerReferralDeclined DECLINED = new PartnerReferralDeclined(
            CLIENT, THEN, ID, GRANT, "st-anne", "no-room", Personal.of(new Note("in spring again")));
    private static final PartnerReferralClosed CLOSED =
            new PartnerReferralClosed(CLIENT, THEN, ID, GRANT, "here", Personal.of(new Note("with the keyworker")));

    private static final ReferToPartner REFER = refer(ID, "dual-diagnosis-clinic");
    private static final AcceptPartnerReferral ACCEPT = new AcceptPartnerReferral(CLIENT, ID, "Tuesday at ten");
    private static final DeclinePartnerReferral DECLINE =
            new DeclinePartnerReferral(CLIENT, ID, "no-room", "in spring again");
    private static final ClosePartnerReferral CLOSE =
            new ClosePartnerReferral(CLIENT, ID, "here", "with the keyworker");

    @Test
    void somebody_is_referred_to_those_who_may_know_who_they_are_for_treatment() {
        given(REGISTERED, GIVEN).when(REFER).then(REFERRED);
    }

    @Test
    void without_consent_whatever_else_it_rests_on_carries_a_referral_as_well() {
        var shared = new SharedWithoutConsent(
                CLIENT,
                THEN,
                GRANT,
                "st-anne",
                List.of("treat"),
                List.of("identity", "risk"),
                "vital-interests",
                "manager",
                true,
                TODAY,
                TODAY.plusDays(3),
                Personal.of(new SharedWithoutConsent.Details("unconscious", null)));
        given(REGISTERED, shared).when(REFER).then(REFERRED);
    }

    @Test
    void nobody_is_referred_under_what_does_not_hold_or_does_not_say_who_they_are_or_is_not_for_treatment() {
        given(REGISTERED).when(REFER).unknown("share");
        for (ConsentGiven grant : List.of(
                consent(List.of("treat"), List.of("plan", "goals"), TODAY),
                consent(List.of("hpaymt"), List.of("identity"), TODAY),
                consent(List.of("treat"), List.of("identity"), TODAY.plusDays(1)))) {
            given(REGISTERED, grant).when(REFER).refused("R52", "partner-referral.not-agreed");
        }
        given(REGISTERED, GIVEN, WITHDRAWN).when(REFER).refused("R52", "partner-referral.not-agreed");
    }

    @Test
    void the_service_belongs_to_those_it_is_shared_with_and_takes_referrals() {
        given(REGISTERED, GIVEN)
                .when(refer(ID, "chemsex-clinic"))
                .refused("R52", "partner-referral.service-of-another");
        given(REGISTERED, GIVEN).when(refer(ID, "no-such-service")).unknown("service");
        given(new Closed(), REGISTERED, GIVEN).when(REFER).refused("R52", "partner-referral.service-closed");
    }

    @Test
    void one_referral_at_a_time_waits_at_a_service() {
        ReferToPartner again = refer(new UUID(8, 2), "dual-diagnosis-clinic");
        given(REGISTERED, GIVEN, REFERRED).when(REFER).taken("referral");
        given(REGISTERED, GIVEN, REFERRED).when(again).refused("R52", "partner-referral.waits-already");
        given(REGISTERED, GIVEN, REFERRED).when(refer(new UUID(8, 2), "ward-7")).accepted();
        given(REGISTERED, GIVEN, REFERRED, DECLINED).when(again).accepted();
    }

    @Test
    void those_it_was_sent_to_accept_it_or_decline_it_with_a_reason_once() {
        given(REGISTERED, GIVEN, REFERRED).when(ACCEPT, PARTNER).then(ACCEPTED);
        given(REGISTERED, GIVEN, REFERRED).when(DECLINE, PARTNER).then(DECLINED);
        given(REGISTERED, GIVEN, REFERRED, DECLINED)
                .when(ACCEPT, PARTNER)
                .refused("R52", "partner-referral.answered-already");
        given(REGISTERED, GIVEN, REFERRED, ACCEPTED)
                .when(DECLINE, PARTNER)
                .refused("R52", "partner-referral.answered-already");
    }

    @Test
    void to_all_others_there_is_nothing_to_answer() {
        given(REGISTERED, GIVEN, REFERRED).when(ACCEPT).unknown("referral");
        given(REGISTERED, GIVEN, REFERRED).when(DECLINE, THIRD).unknown("referral");
        given(REGISTERED, GIVEN).when(ACCEPT, PARTNER).unknown("referral");
    }

    @Test
    void once_the_consent_is_taken_back_or_the_referral_is_closed_it_cannot_be_answered() {
        given(REGISTERED, GIVEN, REFERRED, WITHDRAWN).when(ACCEPT, PARTNER).unknown("referral");
        given(REGISTERED, GIVEN, REFERRED, WITHDRAWN).when(DECLINE, PARTNER).unknown("referral");
        given(REGISTERED, GIVEN, REFERRED, CLOSED).when(ACCEPT, PARTNER).unknown("referral");
    }

    @Test
    void whoever_sent_it_says_how_it_goes_on_unless_it_was_accepted() {
        given(REGISTERED, GIVEN, REFERRED).when(CLOSE).then(CLOSED);
        given(REGISTERED, GIVEN, REFERRED, DECLINED).when(CLOSE).then(CLOSED);
        given(REGISTERED, GIVEN, REFERRED, WITHDRAWN).when(CLOSE).then(CLOSED);
        given(REGISTERED, GIVEN, REFERRED, ACCEPTED).when(CLOSE).refused("R52", "partner-referral.nothing-open");
        given(REGISTERED, GIVEN, REFERRED, CLOSED).when(CLOSE).refused("R52", "partner-referral.nothing-open");
        given(REGISTERED, GIVEN).when(CLOSE).unknown("referral");
    }

    @ParameterizedTest
    @EnumSource(ErrorReason.class)
    void what_others_have_read_stays(ErrorReason reason) {
        given(REGISTERED, GIVEN, REFERRED)
                .when(new MarkEnteredInError(CLIENT, new UUID(0, 3), reason, null, null))
                .refused("R38", "entry.lasting");
    }

    private static ReferToPartner refer(UUID id, String service) {
        return new ReferToPartner(CLIENT, id, GRANT, service, "mental-health", Urgency.SOON, "hears voices at night");
    }

    private static ConsentGiven consent(List<String> purposes, List<String> classes, LocalDate from) {
        return new ConsentGiven(
                CLIENT,
                THEN,
                GRANT,
                "st-anne",
                purposes,
                classes,
                from,
                from.plusMonths(6),
                "spoken",
                Personal.of(new Note(null)));
    }

    private static Specification<Client, ClientCommand, ClientEvent> given(ClientEvent... events) {
        return given(SERVICES, events);
    }

    private static Specification<Client, ClientCommand, ClientEvent> given(Services services, ClientEvent... events) {
        return new Specification<>(
                (client, command, act) -> Client.decide(client, command, act, Keeping.STANDARD, services),
                Client::evolve,
                List.of(events));
    }

    /** The same services on a day on which none of them takes referrals. */
    private record Closed() implements Services {
        @Override
        public Optional<String> organisationOf(String service) {
            return SERVICES.organisationOf(service);
        }

        @Override
        public boolean takesReferralsOn(String service, LocalDate day) {
            return false;
        }
    }
}
