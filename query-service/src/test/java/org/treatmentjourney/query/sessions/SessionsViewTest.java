package org.treatmentjourney.query.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.query.Story.CLIENT;
import static org.treatmentjourney.query.Story.JOURNEY;
import static org.treatmentjourney.query.Story.ZONE;
import static org.treatmentjourney.query.Story.referred;
import static org.treatmentjourney.query.Story.when;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.ErrorReason;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.journey.event.AppointmentBooked;
import org.treatmentjourney.domain.journey.event.AppointmentCancelled;
import org.treatmentjourney.domain.journey.event.AppointmentMoved;
import org.treatmentjourney.domain.journey.event.AppointmentOffered;
import org.treatmentjourney.domain.journey.event.AttendanceRecorded;
import org.treatmentjourney.domain.journey.event.DischargeUndone;
import org.treatmentjourney.domain.journey.event.EntryMarkedInError;
import org.treatmentjourney.domain.journey.event.HandoverAcknowledged;
import org.treatmentjourney.domain.journey.event.SessionHeld;
import org.treatmentjourney.domain.journey.event.SessionMissed;
import org.treatmentjourney.domain.journey.value.Attendance;
import org.treatmentjourney.domain.journey.value.Exit;
import org.treatmentjourney.domain.journey.value.Meeting;
import org.treatmentjourney.domain.journey.value.MissedReason;
import org.treatmentjourney.domain.journey.value.Reason;
import org.treatmentjourney.domain.journey.value.SessionKind;
import org.treatmentjourney.query.Story;

class SessionsViewTest {

    private static final UUID MEETING = new UUID(5, 1);

    private final SessionsView view = new SessionsView(ZONE);

    @Test
    void an_appointment_stands_as_it_was_last_planned() {
        assertThat(only(planned()).status()).isEqualTo(AppointmentStatus.BOOKED);
        Appointment moved = only(planned().then(moved("2026-11-18T10:00")));
        assertThat(moved.status()).isEqualTo(AppointmentStatus.MOVED);
        assertThat(moved.at()).isEqualTo(Instant.parse("2026-11-18T10:00:00Z"));
    }

    @Test
    void where_somebody_is_lost_is_how_far_they_had_come() {
        assertThat(only(planned().then(stayedAway())).lostAt()).isEqualTo("before-assessment");
        assertThat(only(planned().triaged("2026-11-04").then(stayedAway())).lostAt())
                .isEqualTo("before-treatment");
        assertThat(only(planned().session("2026-11-05T10:00").then(stayedAway()))
                        .lostAt())
                .isEqualTo("during-treatment");
    }

    @Test
    void an_appointment_that_was_missed_as_a_session_is_over() {
        Story stayedAway = planned().then(missed(MissedReason.DID_NOT_ATTEND));
        assertThat(only(stayedAway).status()).isEqualTo(AppointmentStatus.DID_NOT_ATTEND);
        assertThat(only(stayedAway).lostAt()).isEqualTo("before-assessment");
        assertThat(stayedAway.in(view).missed()).hasSize(1);
        Appointment byClient = only(planned().then(missed(MissedReason.CANCELLED_BY_CLIENT)));
        assertThat(byClient.status()).isEqualTo(AppointmentStatus.CANCELLED);
        assertThat(byClient.askedBy()).isEqualTo("client");
        assertThat(byClient.lostAt()).isNotNull();
        Appointment byService = only(planned().then(missed(MissedReason.CANCELLED_BY_SERVICE)));
        assertThat(byService.askedBy()).isEqualTo("service");
        assertThat(byService.lostAt()).isNull();
    }

    /** R36. */
    @Test
    void what_was_still_planned_ends_with_the_journey_and_stands_again_if_that_was_a_mistake() {
        Story story = planned().discharged("2026-11-10", Exit.UNPLANNED);
        assertThat(only(story).status()).isEqualTo(AppointmentStatus.ENDED_WITH_JOURNEY);
        Recorded<?> ending = story.recorded().getLast();
        story.then(new EntryMarkedInError(
                JOURNEY,
                CLIENT,
                when("2026-11-11"),
                ending.eventId(),
                ErrorReason.WRONG_CONTENT,
                null,
                Personal.of(new Note(null))));
        assertThat(only(story).status()).isEqualTo(AppointmentStatus.BOOKED);
    }

    /** R36. */
    @Test
    void undoing_an_exit_restores_what_it_ended_and_nothing_else() {
        assertThat(undone(planned())).isEqualTo(AppointmentStatus.BOOKED);
        assertThat(undone(planned().then(cancelled()))).isEqualTo(AppointmentStatus.CANCELLED);
    }

    @Test
    void an_exit_told_as_a_day_ends_what_was_planned_earlier_on_that_day() {
        assertThat(only(planned().discharged("2026-11-04", Exit.UNPLANNED)).status())
                .isEqualTo(AppointmentStatus.ENDED_WITH_JOURNEY);
    }

    @Test
    void whoever_comes_back_makes_new_appointments() {
        Story story = planned().discharged("2026-11-10", Exit.UNPLANNED).returned("2026-11-11");
        assertThat(only(story).status()).isEqualTo(AppointmentStatus.ENDED_WITH_JOURNEY);
    }

    @Test
    void what_is_planned_after_an_exit_for_a_way_back_stands() {
        Story story = referred().discharged("2026-11-03", Exit.UNPLANNED).then(booked("2026-11-05"));
        assertThat(only(story).status()).isEqualTo(AppointmentStatus.BOOKED);
        assertThat(only(story.returned("2026-11-17")).status()).isEqualTo(AppointmentStatus.BOOKED);
    }

    @Test
    void what_was_told_of_an_appointment_with_an_earlier_date_than_the_plan_is_not_lost() {
        Story story = referred().then(cancelled());
        assertThat(only(story).planned()).isFalse();
        story.then(booked("2026-11-05T10:00"));
        assertThat(only(story).status()).isEqualTo(AppointmentStatus.CANCELLED);
        assertThat(only(story).kind()).isEqualTo("brief");
    }

    /** R7. */
    @Test
    void a_brief_session_is_meant_to_last_twenty_minutes() {
        assertThat(planned().session("2026-11-05T10:00").in(view).sessions())
                .extracting(Session::meantMinutes)
                .containsExactly(20);
    }

    @Test
    void craving_and_triggers_are_told_session_by_session_and_a_handover_is_acknowledged() {
        Story story = planned().session("2026-11-05T10:00");
        UUID session = ((SessionHeld) story.recorded().getLast().event()).sessionId();
        story.then(new HandoverAcknowledged(JOURNEY, CLIENT, when("2026-11-06"), session, Personal.of(new Note(null))));
        assertThat(story.in(view).sessions())
                .singleElement()
                .satisfies(one -> assertThat(one.handoverAcknowledgedBy()).isEqualTo("clinician"));
    }

    private AppointmentStatus undone(Story story) {
        UUID exit = story.discharged("2026-11-10", Exit.UNPLANNED)
                .recorded()
                .getLast()
                .eventId();
        return only(story.then(new DischargeUndone(
                        JOURNEY, CLIENT, when("2026-11-11"), exit, Personal.of(new Reason("a slip")))))
                .status();
    }

    private Appointment only(Story story) {
        assertThat(story.in(view).appointments(ZONE)).hasSize(1);
        return story.in(view).appointments(ZONE).getFirst();
    }

    private static Story planned() {
        return referred()
                .then(new AppointmentOffered(
                        JOURNEY,
                        CLIENT,
                        when("2026-11-03"),
                        MEETING,
                        "brief",
                        Instant.parse("2026-11-17T10:00:00Z"),
                        null,
                        Personal.of(new Meeting(null, null))))
                .then(booked("2026-11-04"));
    }

    private static AppointmentBooked booked(String on) {
        return new AppointmentBooked(
                JOURNEY,
                CLIENT,
                when(on),
                MEETING,
                "brief",
                Instant.parse("2026-11-17T10:00:00Z"),
                "clinician",
                Personal.of(new Meeting("Room 2", null)));
    }

    private static AppointmentCancelled cancelled() {
        return new AppointmentCancelled(
                JOURNEY, CLIENT, when("2026-11-05"), MEETING, "client", Personal.of(new Note(null)));
    }

    private static SessionMissed missed(MissedReason reason) {
        Instant at = Instant.parse("2026-11-17T10:00:00Z");
        return new SessionMissed(JOURNEY, CLIENT, Effective.at(at), SessionKind.BRIEF, at, reason, MEETING);
    }

    private static AppointmentMoved moved(String to) {
        return new AppointmentMoved(
                JOURNEY,
                CLIENT,
                when("2026-11-05"),
                MEETING,
                Instant.parse(to + ":00Z"),
                "client",
                Personal.of(new Note(null)));
    }

    private static AttendanceRecorded stayedAway() {
        return new AttendanceRecorded(
                JOURNEY,
                CLIENT,
                when("2026-11-17T10:30"),
                MEETING,
                Attendance.DID_NOT_ATTEND,
                Personal.of(new Note(null)));
    }
}
