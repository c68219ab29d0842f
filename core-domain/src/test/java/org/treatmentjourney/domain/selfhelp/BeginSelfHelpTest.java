package org.treatmentjourney.domain.selfhelp;

import static org.treatmentjourney.domain.Specification.NOW;
import static org.treatmentjourney.domain.selfhelp.SampleCourse.CLIENT;
import static org.treatmentjourney.domain.selfhelp.SampleCourse.COURSE;
import static org.treatmentjourney.domain.selfhelp.SampleCourse.JOURNEY;
import static org.treatmentjourney.domain.selfhelp.SampleCourse.begun;
import static org.treatmentjourney.domain.selfhelp.SampleCourse.call;
import static org.treatmentjourney.domain.selfhelp.SampleCourse.given;
import static org.treatmentjourney.domain.selfhelp.SampleCourse.november;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.ErrorReason;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.selfhelp.command.BeginSelfHelp;
import org.treatmentjourney.domain.selfhelp.command.MarkEnteredInError;
import org.treatmentjourney.domain.selfhelp.event.EntryMarkedInError;

class BeginSelfHelpTest {

    private static final BeginSelfHelp BEGIN = new BeginSelfHelp(COURSE, JOURNEY, "low-mood", "clinician", november(1));

    @Test
    void it_belongs_to_the_client_and_the_service_of_its_journey() {
        given().when(BEGIN).then(begun());
    }

    @Test
    void a_journey_that_nobody_knows_has_no_course() {
        given().when(new BeginSelfHelp(COURSE, new UUID(1, 9), "low-mood", "clinician", null))
                .unknown("journey");
    }

    @Test
    void an_id_belongs_to_one_course() {
        given(begun()).when(BEGIN).taken("self-help");
    }

    @Test
    void a_course_whose_beginning_is_in_error_takes_only_what_puts_that_right() {
        var past = given(begun(), marked(new UUID(0, 1)));

        past.when(call(1, 2, 10)).refused("R38", "self-help.entered-in-error");
        past.when(new MarkEnteredInError(COURSE, new UUID(0, 2), ErrorReason.OTHER, null, null))
                .accepted();
        given(begun(), marked(new UUID(0, 1)), marked(new UUID(0, 2)))
                .when(call(1, 2, 10))
                .accepted();
    }

    private static EntryMarkedInError marked(UUID entry) {
        return new EntryMarkedInError(
                COURSE,
                CLIENT,
                JOURNEY,
                Effective.at(NOW),
                entry,
                ErrorReason.OTHER,
                null,
                Personal.of(new Note(null)));
    }
}
