package org.treatmentjourney.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.domain.journey.SampleJourney.CLIENT;
import static org.treatmentjourney.domain.journey.SampleJourney.GOAL;
import static org.treatmentjourney.domain.journey.SampleJourney.JOURNEY;
import static org.treatmentjourney.domain.journey.SampleJourney.begun;
import static org.treatmentjourney.domain.journey.SampleJourney.given;
import static org.treatmentjourney.domain.journey.SampleJourney.goalSet;
import static org.treatmentjourney.domain.journey.SampleJourney.november;
import static org.treatmentjourney.domain.journey.SampleJourney.on;
import static org.treatmentjourney.domain.journey.SampleJourney.referred;
import static org.treatmentjourney.domain.journey.SampleJourney.things;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Specification;
import org.treatmentjourney.domain.journey.command.Discharge;
import org.treatmentjourney.domain.journey.command.JourneyCommand;
import org.treatmentjourney.domain.journey.command.RecordChangeOfCircumstances;
import org.treatmentjourney.domain.journey.command.RecordMissedSession;
import org.treatmentjourney.domain.journey.event.CircumstancesChanged;
import org.treatmentjourney.domain.journey.event.ClientReferred;
import org.treatmentjourney.domain.journey.event.Discharged;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.SessionMissed;
import org.treatmentjourney.domain.journey.value.MissedReason;
import org.treatmentjourney.domain.journey.value.SessionKind;

/** R19: silence, lapses and missed sessions are events, and never a discharge. */
class NobodyIsDischargedBySilenceTest {

    private static final Instant LONG_AGO = Instant.parse("2021-03-01T09:00:00Z");

    static Stream<JourneyCommand> everythingButADischarge() {
        return SampleCommands.afterReferral().filter(command -> !(command instanceof Discharge));
    }

    @ParameterizedTest
    @MethodSource("everythingButADischarge")
    void after_years_of_silence_a_command_leads_to_what_it_says_and_to_no_discharge(JourneyCommand command) {
        Effective longAgo = Effective.at(LONG_AGO);
        assertNoDischarge(
                and(everything(longAgo), referredLongAgo(), goalSet(GOAL, longAgo), lapsed(longAgo)), command);
    }

    @ParameterizedTest
    @MethodSource("everythingButADischarge")
    void after_ten_missed_sessions_a_command_leads_to_no_discharge(JourneyCommand command) {
        assertNoDischarge(tenTimes(day -> missed(on(day))), command);
    }

    @ParameterizedTest
    @MethodSource("everythingButADischarge")
    void after_ten_lapses_a_command_leads_to_no_discharge(JourneyCommand command) {
        assertNoDischarge(tenTimes(day -> lapsed(on(day))), command);
    }

    @ParameterizedTest
    @MethodSource("org.treatmentjourney.domain.journey.SampleCommands#afterReferral")
    void after_a_discharge_everything_is_open_as_before(JourneyCommand command) {
        List<JourneyEvent> open = new ArrayList<>(begun().past());
        open.removeIf(Discharged.class::isInstance);

        assertThat(begun().when(command).accepted())
                .isEqualTo(given(open).when(command).accepted());
    }

    @ParameterizedTest
    @MethodSource("walks")
    void a_year_of_staying_away_is_recorded_time_after_time(JourneyCommand stayingAway) {
        List<JourneyEvent> past = new ArrayList<>(List.of(referredLongAgo()));
        IntStream.range(0, 52)
                .forEach(week -> past.addAll(given(past)
                        .when(stayingAway, Effective.at(LONG_AGO.plusSeconds(week * 604_800L)))
                        .accepted()));

        assertThat(past).hasSize(53).noneMatch(Discharged.class::isInstance);
    }

    static Stream<JourneyCommand> walks() {
        return Stream.of(
                new RecordMissedSession(JOURNEY, SessionKind.BRIEF, LONG_AGO, MissedReason.DID_NOT_ATTEND, null),
                new RecordChangeOfCircumstances(JOURNEY, "relapse", november(1), null));
    }

    private static void assertNoDischarge(List<JourneyEvent> past, JourneyCommand command) {
        assertThat(given(past).when(command).accepted()).isNotEmpty().noneMatch(Discharged.class::isInstance);
    }

    private static List<JourneyEvent> tenTimes(IntFunction<JourneyEvent> event) {
        JourneyEvent[] ten = IntStream.rangeClosed(10, 19).mapToObj(event).toArray(JourneyEvent[]::new);
        return and(and(everything(on(9)), referred(), goalSet(GOAL)), ten);
    }

    private static List<JourneyEvent> everything(Effective at) {
        return Stream.concat(things(at).stream(), SampleElsewhere.things(at).stream())
                .toList();
    }

    private static List<JourneyEvent> and(List<JourneyEvent> some, JourneyEvent... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    private static SessionMissed missed(Effective effective) {
        return new SessionMissed(
                JOURNEY, CLIENT, effective, SessionKind.BRIEF, effective.at(), MissedReason.DID_NOT_ATTEND, null);
    }

    private static CircumstancesChanged lapsed(Effective effective) {
        return new CircumstancesChanged(JOURNEY, CLIENT, effective, "relapse", Personal.of(new Note(null)));
    }

    private static ClientReferred referredLongAgo() {
        ClientReferred e = referred();
        return new ClientReferred(
                e.journeyId(),
                e.clientId(),
                Effective.on(LONG_AGO.atZone(Specification.ZONE).toLocalDate(), Specification.ZONE),
                e.organisation(),
                e.service(),
                e.source(),
                e.channel(),
                e.clientAgrees(),
                e.personal());
    }
}
