package org.treatmentjourney.domain.journey;

import static org.treatmentjourney.domain.journey.SampleJourney.APPOINTMENT;
import static org.treatmentjourney.domain.journey.SampleJourney.CLIENT;
import static org.treatmentjourney.domain.journey.SampleJourney.EARLIER_SESSION;
import static org.treatmentjourney.domain.journey.SampleJourney.INTERVENTION;
import static org.treatmentjourney.domain.journey.SampleJourney.JOURNEY;
import static org.treatmentjourney.domain.journey.SampleJourney.SERVICE;
import static org.treatmentjourney.domain.journey.SampleJourney.noon;
import static org.treatmentjourney.domain.journey.SampleJourney.november;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.treatmentjourney.domain.journey.command.AcceptReferral;
import org.treatmentjourney.domain.journey.command.AcknowledgeHandover;
import org.treatmentjourney.domain.journey.command.BookAppointment;
import org.treatmentjourney.domain.journey.command.CancelAppointment;
import org.treatmentjourney.domain.journey.command.DeclineReferral;
import org.treatmentjourney.domain.journey.command.EndIntervention;
import org.treatmentjourney.domain.journey.command.GiveReferralFeedback;
import org.treatmentjourney.domain.journey.command.JourneyCommand;
import org.treatmentjourney.domain.journey.command.MoveAppointment;
import org.treatmentjourney.domain.journey.command.OfferAppointment;
import org.treatmentjourney.domain.journey.command.OfferInterventionAppointment;
import org.treatmentjourney.domain.journey.command.RecordAttendance;
import org.treatmentjourney.domain.journey.command.RecordEnquiry;
import org.treatmentjourney.domain.journey.command.ReferToIntervention;
import org.treatmentjourney.domain.journey.command.ReviewSubInterventions;
import org.treatmentjourney.domain.journey.command.StartIntervention;
import org.treatmentjourney.domain.journey.value.Attendance;
import org.treatmentjourney.domain.journey.value.Criterion;
import org.treatmentjourney.domain.journey.value.InterventionExit;

/** One of each command about referrals, appointments and interventions with every field filled, no two alike. */
final class SampleMeetings {

    static final RecordEnquiry ENQUIRE =
            new RecordEnquiry(JOURNEY, CLIENT, "relative", "email", SERVICE, november(1), "somebody to talk to");

    private SampleMeetings() {}

    static Stream<JourneyCommand> all() {
        return Stream.of(
                new AcceptReferral(
                        JOURNEY, List.of(new Criterion("lives in the area", "yes", "since May")), "by the book"),
                new DeclineReferral(
                        JOURNEY,
                        "mental-illness",
                        false,
                        "too unwell, they said",
                        List.of(new Criterion("stable", "no", "asked twice")),
                        "the clinic next door"),
                new GiveReferralFeedback(JOURNEY, "letter", "Dr Lind", "taken on"),
                new OfferAppointment(
                        JOURNEY, new UUID(5, 2), "triage", noon(28), "triage", "Room 2", "bring the letter"),
                new BookAppointment(JOURNEY, APPOINTMENT, "brief", noon(18), "clinician", "Room 3", "first floor"),
                new MoveAppointment(JOURNEY, APPOINTMENT, noon(19), "client", "has work"),
                new CancelAppointment(JOURNEY, APPOINTMENT, "service", "nobody is here"),
                new RecordAttendance(JOURNEY, APPOINTMENT, Attendance.DID_NOT_ATTEND, "rang later"),
                new AcknowledgeHandover(JOURNEY, EARLIER_SESSION, "read on Monday"),
                new ReferToIntervention(
                        JOURNEY,
                        new UUID(6, 2),
                        "psychosocial",
                        "primary-care",
                        List.of("cbt"),
                        november(14),
                        "the surgery's own nurse",
                        "in the evening"),
                new OfferInterventionAppointment(JOURNEY, INTERVENTION, november(27)),
                new StartIntervention(JOURNEY, INTERVENTION, november(19)),
                new ReviewSubInterventions(JOURNEY, INTERVENTION, List.of("peer", "housing"), november(20)),
                new EndIntervention(JOURNEY, INTERVENTION, InterventionExit.WITHDRAWN, november(21), "moved on"));
    }
}
