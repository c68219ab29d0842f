package org.treatmentjourney.domain.client;

import static org.treatmentjourney.domain.Specification.NOW;
import static org.treatmentjourney.domain.client.RegisteredClient.CLIENT;
import static org.treatmentjourney.domain.client.RegisteredClient.given;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.client.command.LiftRestriction;
import org.treatmentjourney.domain.client.command.MarkRecordOrdinary;
import org.treatmentjourney.domain.client.command.MarkRecordSensitive;
import org.treatmentjourney.domain.client.command.RestrictRecord;
import org.treatmentjourney.domain.client.event.RecordMarkedOrdinary;
import org.treatmentjourney.domain.client.event.RecordMarkedSensitive;
import org.treatmentjourney.domain.client.event.RecordRestricted;
import org.treatmentjourney.domain.client.event.RestrictionLifted;

/** R48: a record is closed to whoever must not see it, and kept to few where the services are too many. */
class ProtectRecordTest {

    private static final UUID RESTRICTION = new UUID(4, 1);

    private static final RecordRestricted RESTRICTED = new RecordRestricted(
            CLIENT,
            Effective.at(NOW),
            RESTRICTION,
            Personal.of(new RecordRestricted.Details("clinician2", "relative", "a cousin")));
    private static final RecordMarkedSensitive SENSITIVE = new RecordMarkedSensitive(
            CLIENT, Effective.at(NOW), Personal.of(new RecordMarkedSensitive.Details("works-here", null)));

    @Test
    void a_record_is_closed_to_somebody_at_work() {
        given().when(restrict("clinician2")).then(RESTRICTED);
    }

    @Test
    void it_is_closed_to_the_same_person_once() {
        given(RESTRICTED).when(restrict("clinician2")).taken("restriction");
        given(RESTRICTED)
                .when(new RestrictRecord(CLIENT, new UUID(4, 2), "clinician2", "relative", null))
                .refused("R48", "restriction.there-already");
    }

    @Test
    void nobody_closes_a_record_to_themselves() {
        given().when(restrict("clinician")).refused("R48", "restriction.of-oneself");
    }

    @Test
    void it_is_opened_again_and_can_be_closed_anew() {
        var lifted = new RestrictionLifted(
                CLIENT, Effective.at(NOW), RESTRICTION, Personal.of(new Note("not the same person")));

        given(RESTRICTED)
                .when(new LiftRestriction(CLIENT, RESTRICTION, "not the same person"))
                .then(lifted);
        given().when(new LiftRestriction(CLIENT, RESTRICTION, "no")).unknown("restriction");
        given(RESTRICTED, lifted).when(restrict("clinician2")).accepted();
    }

    @Test
    void a_record_is_sensitive_until_it_is_ordinary_again() {
        given().when(new MarkRecordSensitive(CLIENT, "works-here", null)).then(SENSITIVE);
        given(SENSITIVE)
                .when(new MarkRecordOrdinary(CLIENT, "has left"))
                .then(new RecordMarkedOrdinary(CLIENT, Effective.at(NOW), Personal.of(new Note("has left"))));
        given().when(new MarkRecordOrdinary(CLIENT, "has left")).refused("R48", "sensitive.not-marked");
    }

    private static RestrictRecord restrict(String person) {
        return new RestrictRecord(CLIENT, RESTRICTION, person, "relative", "a cousin");
    }
}
