package org.treatmentjourney.domain.journey;

import static org.treatmentjourney.domain.journey.SampleCommands.REFER;
import static org.treatmentjourney.domain.journey.SampleCommands.SUBSTANCES;
import static org.treatmentjourney.domain.journey.SampleJourney.CLIENT;
import static org.treatmentjourney.domain.journey.SampleJourney.JOURNEY;
import static org.treatmentjourney.domain.journey.SampleJourney.SERVICE;
import static org.treatmentjourney.domain.journey.SampleJourney.given;
import static org.treatmentjourney.domain.journey.SampleJourney.november;
import static org.treatmentjourney.domain.journey.SampleJourney.on;
import static org.treatmentjourney.domain.journey.SampleJourney.referred;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Services;
import org.treatmentjourney.domain.Specification;
import org.treatmentjourney.domain.journey.command.JourneyCommand;
import org.treatmentjourney.domain.journey.command.ReferClient;
import org.treatmentjourney.domain.journey.event.ClientReferred;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.value.Referrer;
import org.treatmentjourney.domain.journey.value.Substance;

class ReferClientTest {

    @Test
    void a_referral_begins_a_journey_with_the_organisation_of_the_service() {
        given().when(REFER)
                .then(new ClientReferred(
                        JOURNEY,
                        CLIENT,
                        on(3),
                        "harbour",
                        SERVICE,
                        "gp",
                        "letter",
                        false,
                        Personal.of(new ClientReferred.Details(
                                "asks for help",
                                SUBSTANCES,
                                List.of("pregnant"),
                                new Referrer("Dr Lind", "by post", true),
                                "the surgery"))));
    }

    @Test
    void the_id_of_a_journey_is_used_once() {
        given(referred()).when(REFER).taken("journey");
    }

    @Test
    void a_service_nobody_runs_is_unknown() {
        given().when(referral("moon-clinic", november(3), null)).unknown("service");
    }

    @Test
    void a_service_that_has_closed_takes_no_referral_but_one_received_before() {
        Services closing = new Services() {
            @Override
            public Optional<String> organisationOf(String service) {
                return Optional.of("harbour");
            }

            @Override
            public boolean takesReferralsOn(String service, LocalDate day) {
                return day.isBefore(november(20));
            }
        };
        var specification = new Specification<Journey, JourneyCommand, JourneyEvent>(
                (journey, command, act) -> Journey.decide(journey, command, act, closing), Journey::evolve, List.of());

        specification.when(referral(SERVICE, november(20), null)).refused("R34", "service.closed");
        specification.when(referral(SERVICE, november(19), null)).accepted();
    }

    @Test
    void a_referral_received_today_is_accepted_and_one_of_tomorrow_is_not() {
        given().when(referral(SERVICE, november(22), november(22))).accepted();
        given().when(referral(SERVICE, november(23), null)).refused("R34", "time.in-the-future");
    }

    @Test
    void nobody_has_used_anything_tomorrow() {
        given().when(referral(SERVICE, november(3), november(23))).refused("R34", "time.in-the-future");
    }

    @ParameterizedTest
    @MethodSource("org.treatmentjourney.domain.journey.SampleCommands#afterReferral")
    void without_a_referral_there_is_no_journey_to_speak_of(JourneyCommand command) {
        given().when(command).unknown("journey");
    }

    private static ReferClient referral(String service, LocalDate receivedOn, @Nullable LocalDate lastUsedOn) {
        return new ReferClient(
                JOURNEY,
                CLIENT,
                "self",
                null,
                service,
                receivedOn,
                null,
                List.of(new Substance("alcohol", null, null, null), new Substance("heroin", null, null, lastUsedOn)),
                null,
                null,
                null,
                null);
    }
}
