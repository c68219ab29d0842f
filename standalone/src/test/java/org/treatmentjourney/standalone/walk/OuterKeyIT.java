package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.treatmentjourney.query.operations.OuterKeyQueries;
import org.treatmentjourney.query.operations.RotateOuterKey;

/** The outer key is rotated while everything runs, as often as it is asked for. */
@ExtendWith(OneProgram.class)
@OnItsOwn
class OuterKeyIT {

    private Program program;
    private OneJourney journey;

    @BeforeEach
    void begin(Program running) {
        program = running;
        journey = OneJourney.begun(running);
    }

    @Test
    void the_outer_key_is_rotated_while_everything_goes_on() {
        Reply begun = program.as("operator").post("/api/operations/keys/rotate", "");
        assertThat(begun.status()).as(begun.text()).isEqualTo(202);
        await().until(this::ended);
        assertThat(journey.clinician().get("/api/clients/" + journey.client()).text())
                .contains("Maple");
        OneJourney.begun(program);
    }

    @Test
    void a_rotation_asked_for_just_as_another_ends_is_carried_out_as_well() {
        Logger log = (Logger) LoggerFactory.getLogger(OuterKeyQueries.class);
        var asked = new AskingOnce(() -> program.bean(OuterKeyQueries.class).handle(new RotateOuterKey()));
        asked.setContext(log.getLoggerContext());
        asked.start();
        log.addAppender(asked);
        try {
            program.as("operator").post("/api/operations/keys/rotate", "");
            await().until(asked::done);
            await().until(this::ended);
        } finally {
            log.detachAppender(asked);
        }
    }

    private boolean ended() {
        return !program.as("operator")
                .get("/api/operations/keys")
                .json()
                .get("rotating")
                .asBoolean();
    }
}
