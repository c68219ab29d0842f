package org.treatmentjourney.domain.journey;

import static org.treatmentjourney.domain.journey.SampleJourney.CLIENT;
import static org.treatmentjourney.domain.journey.SampleJourney.JOURNEY;
import static org.treatmentjourney.domain.journey.SampleJourney.given;
import static org.treatmentjourney.domain.journey.SampleJourney.november;
import static org.treatmentjourney.domain.journey.SampleJourney.on;
import static org.treatmentjourney.domain.journey.SampleJourney.referred;

import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.command.RecordContact;
import org.treatmentjourney.domain.journey.event.ContactRecorded;
import org.treatmentjourney.domain.journey.value.ContactOutcome;

class RecordContactTest {

    @Test
    void a_try_to_reach_the_client_counts_whether_or_not_it_did() {
        given(referred())
                .when(new RecordContact(JOURNEY, ContactOutcome.NOT_REACHED, "telephone", november(4), "rang twice"))
                .then(new ContactRecorded(
                        JOURNEY,
                        CLIENT,
                        on(4),
                        ContactOutcome.NOT_REACHED,
                        "telephone",
                        Personal.of(new Note("rang twice"))));
    }

    @Test
    void tomorrow_nobody_has_been_reached_yet() {
        given(referred())
                .when(new RecordContact(JOURNEY, ContactOutcome.REACHED, "telephone", november(23), null))
                .refused("R34", "time.in-the-future");
    }
}
