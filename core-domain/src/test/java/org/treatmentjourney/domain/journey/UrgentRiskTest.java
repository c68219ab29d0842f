package org.treatmentjourney.domain.journey;

import static org.treatmentjourney.domain.Specification.NOW;
import static org.treatmentjourney.domain.journey.SampleJourney.given;
import static org.treatmentjourney.domain.journey.SampleJourney.noon;
import static org.treatmentjourney.domain.journey.SampleJourney.november;
import static org.treatmentjourney.domain.journey.SampleJourney.referred;
import static org.treatmentjourney.domain.journey.SampleSession.session;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatmentjourney.domain.Outcome;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.value.SessionKind;
import org.treatmentjourney.domain.journey.value.UrgentRisk;

/** R43: an urgent risk is handed over with all that the next worker needs. */
class UrgentRiskTest {

    private static final UrgentRisk COMPLETE = toldAt(noon(21));

    @Test
    void a_complete_risk_is_handed_over() {
        var session = session(SessionKind.KEYWORKING).handingOver(List.of(COMPLETE));

        given(referred()).when(session.command()).then(session.held());
    }

    @Test
    void an_empty_list_says_that_there_is_no_urgent_risk() {
        handover(List.of()).accepted();
    }

    @Test
    void a_handover_that_is_silent_on_urgent_risks_is_refused() {
        handover(null).refused("R43", "handover.urgent-risks-unsaid");
    }

    static Stream<UrgentRisk> incomplete() {
        var c = COMPLETE;
        return Stream.of(
                new UrgentRisk(null, c.actionTaken(), c.toldWhom(), c.toldAt(), c.owner(), c.nextCheckOn()),
                new UrgentRisk(" ", c.actionTaken(), c.toldWhom(), c.toldAt(), c.owner(), c.nextCheckOn()),
                new UrgentRisk(c.what(), null, c.toldWhom(), c.toldAt(), c.owner(), c.nextCheckOn()),
                new UrgentRisk(c.what(), " ", c.toldWhom(), c.toldAt(), c.owner(), c.nextCheckOn()),
                new UrgentRisk(c.what(), c.actionTaken(), null, c.toldAt(), c.owner(), c.nextCheckOn()),
                new UrgentRisk(c.what(), c.actionTaken(), " ", c.toldAt(), c.owner(), c.nextCheckOn()),
                new UrgentRisk(c.what(), c.actionTaken(), c.toldWhom(), null, c.owner(), c.nextCheckOn()),
                new UrgentRisk(c.what(), c.actionTaken(), c.toldWhom(), c.toldAt(), null, c.nextCheckOn()),
                new UrgentRisk(c.what(), c.actionTaken(), c.toldWhom(), c.toldAt(), " ", c.nextCheckOn()),
                new UrgentRisk(c.what(), c.actionTaken(), c.toldWhom(), c.toldAt(), c.owner(), null));
    }

    @ParameterizedTest
    @MethodSource("incomplete")
    void a_risk_with_something_left_out_is_refused_even_beside_a_complete_one(UrgentRisk incomplete) {
        handover(List.of(incomplete)).refused("R43", "handover.urgent-risk-incomplete");
        handover(List.of(COMPLETE, incomplete)).refused("R43", "handover.urgent-risk-incomplete");
    }

    @Test
    void nobody_can_have_been_told_in_the_future() {
        handover(List.of(toldAt(NOW))).accepted();
        handover(List.of(toldAt(NOW.plusSeconds(1)))).refused("R34", "time.in-the-future");
    }

    private static UrgentRisk toldAt(Instant instant) {
        return new UrgentRisk(
                "no place to sleep", "rang the shelter", "the duty worker", instant, "clinician", november(23));
    }

    private static Outcome<JourneyEvent> handover(@Nullable List<UrgentRisk> risks) {
        return given(referred())
                .when(session(SessionKind.KEYWORKING).handingOver(risks).command());
    }
}
