package org.treatmentjourney.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.domain.journey.SampleJourney.CLIENT;
import static org.treatmentjourney.domain.journey.SampleJourney.JOURNEY;
import static org.treatmentjourney.domain.journey.SampleJourney.SERVICE;
import static org.treatmentjourney.domain.journey.SampleJourney.given;
import static org.treatmentjourney.domain.journey.SampleJourney.november;
import static org.treatmentjourney.domain.journey.SampleJourney.on;
import static org.treatmentjourney.domain.journey.SampleJourney.referred;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Specification;
import org.treatmentjourney.domain.journey.command.DeclineReferral;
import org.treatmentjourney.domain.journey.command.RecordContact;
import org.treatmentjourney.domain.journey.command.RecordEnquiry;
import org.treatmentjourney.domain.journey.command.ReferClient;
import org.treatmentjourney.domain.journey.event.EnquiryRecorded;
import org.treatmentjourney.domain.journey.event.ReferralDeclined;
import org.treatmentjourney.domain.journey.value.ContactOutcome;
import org.treatmentjourney.domain.journey.value.Criterion;

/** A person asks for help, a service answers, and whoever referred them hears of it. */
class EnquiryAndReferralTest {

    private static final RecordEnquiry ENQUIRE = SampleMeetings.ENQUIRE;

    @Test
    void an_enquiry_begins_a_journey_of_the_organisation_whose_service_was_asked() {
        given().when(ENQUIRE).then(enquired());
    }

    @Test
    void an_enquiry_becomes_a_referral_once() {
        given(enquired()).when(refer(CLIENT)).then(referred());
        given(enquired(), referred()).when(refer(CLIENT)).taken("journey");
        given(referred()).when(ENQUIRE).taken("journey");
    }

    @Test
    void an_enquiry_does_not_become_the_referral_of_somebody_else() {
        given(enquired()).when(refer(new UUID(2, 9))).unknown("client");
    }

    @Test
    void care_may_begin_while_there_is_only_an_enquiry() {
        assertThat(given(enquired())
                        .when(new RecordContact(JOURNEY, ContactOutcome.REACHED, "telephone", november(4), null))
                        .accepted())
                .isNotEmpty();
    }

    @Test
    void a_service_that_takes_no_referrals_takes_no_enquiries_either() {
        given().when(new RecordEnquiry(JOURNEY, CLIENT, "self", "telephone", "closed-long-ago", november(1), null))
                .unknown("service");
    }

    @Test
    void a_refusal_says_why_and_what_the_criteria_were() {
        var criteria = List.of(new Criterion("stable", "no", null));
        given(referred())
                .when(new DeclineReferral(JOURNEY, "substance-use", true, "too much drink", criteria, "the clinic"))
                .then(new ReferralDeclined(
                        JOURNEY,
                        CLIENT,
                        Effective.at(Specification.NOW),
                        "substance-use",
                        true,
                        Personal.of(new ReferralDeclined.Details("too much drink", criteria, "the clinic"))));
    }

    private static EnquiryRecorded enquired() {
        return new EnquiryRecorded(
                JOURNEY,
                CLIENT,
                on(1),
                "harbour",
                "relative",
                "email",
                SERVICE,
                Personal.of(new EnquiryRecorded.Details("somebody to talk to")));
    }

    private static ReferClient refer(UUID client) {
        return new ReferClient(
                JOURNEY,
                client,
                "self",
                "telephone",
                SERVICE,
                november(2),
                "Wants to cut down",
                null,
                null,
                true,
                null,
                null);
    }
}
