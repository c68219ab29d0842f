package org.treatmentjourney.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.domain.Specification.NOW;
import static org.treatmentjourney.domain.journey.SampleJourney.APPOINTMENT;
import static org.treatmentjourney.domain.journey.SampleJourney.CLIENT;
import static org.treatmentjourney.domain.journey.SampleJourney.JOURNEY;
import static org.treatmentjourney.domain.journey.SampleJourney.begun;
import static org.treatmentjourney.domain.journey.SampleJourney.given;
import static org.treatmentjourney.domain.journey.SampleJourney.noon;
import static org.treatmentjourney.domain.journey.SampleJourney.referred;
import static org.treatmentjourney.domain.journey.value.MissedReason.DID_NOT_ATTEND;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.journey.command.MoveAppointment;
import org.treatmentjourney.domain.journey.command.RecordMissedSession;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.SessionMissed;
import org.treatmentjourney.domain.journey.value.MissedReason;
import org.treatmentjourney.domain.journey.value.SessionKind;

class RecordMissedSessionTest {

    @ParameterizedTest
    @EnumSource
    void a_meeting_that_did_not_take_place_was_missed_at_its_time(MissedReason reason) {
        given(referred()).when(missed(noon(20), reason)).then(event(noon(20), noon(20), reason));
    }

    @ParameterizedTest
    @EnumSource(names = "DID_NOT_ATTEND", mode = EnumSource.Mode.EXCLUDE)
    void a_meeting_still_to_come_is_cancelled_now(MissedReason cancelled) {
        given(referred()).when(missed(noon(26), cancelled)).then(event(NOW, noon(26), cancelled));
    }

    @Test
    void nobody_has_stayed_away_from_a_meeting_still_to_come() {
        given(referred()).when(missed(NOW.plusSeconds(1), DID_NOT_ATTEND)).refused("R34", "time.in-the-future");
        given(referred()).when(missed(NOW, DID_NOT_ATTEND)).accepted();
    }

    @ParameterizedTest
    @EnumSource
    void an_appointment_that_was_missed_is_named(MissedReason reason) {
        assertThat(begun().when(missed(APPOINTMENT, reason)).accepted())
                .singleElement()
                .extracting(event -> ((SessionMissed) event).appointmentId())
                .isEqualTo(APPOINTMENT);
        begun().when(missed(new UUID(5, 9), reason)).unknown("appointment");
    }

    @Test
    void nobody_has_stayed_away_from_an_appointment_that_was_moved_to_later() {
        List<JourneyEvent> past = new ArrayList<>(begun().past());
        past.addAll(begun().when(new MoveAppointment(JOURNEY, APPOINTMENT, noon(26), "client", null))
                .accepted());
        given(past).when(missed(APPOINTMENT, DID_NOT_ATTEND)).refused("R34", "time.in-the-future");
    }

    private static RecordMissedSession missed(Instant plannedAt, MissedReason reason) {
        return new RecordMissedSession(JOURNEY, SessionKind.BRIEF, plannedAt, reason, null);
    }

    private static RecordMissedSession missed(UUID appointment, MissedReason reason) {
        return new RecordMissedSession(JOURNEY, SessionKind.BRIEF, noon(17), reason, appointment);
    }

    private static SessionMissed event(Instant effective, Instant plannedAt, MissedReason reason) {
        return new SessionMissed(JOURNEY, CLIENT, Effective.at(effective), SessionKind.BRIEF, plannedAt, reason, null);
    }
}
