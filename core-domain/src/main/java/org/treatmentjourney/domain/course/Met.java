package org.treatmentjourney.domain.course;

import org.treatmentjourney.domain.journey.event.AttendanceRecorded;
import org.treatmentjourney.domain.journey.event.ContactRecorded;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.SessionHeld;
import org.treatmentjourney.domain.journey.value.Attendance;
import org.treatmentjourney.domain.journey.value.ContactOutcome;

/** What counts as having met: a session, a contact in which the client was reached, an appointment that was kept. */
public final class Met {

    private Met() {}

    public static boolean by(JourneyEvent event) {
        return event instanceof SessionHeld
                || event instanceof ContactRecorded contact && contact.outcome() == ContactOutcome.REACHED
                || event instanceof AttendanceRecorded kept && kept.attendance() == Attendance.ATTENDED;
    }
}
