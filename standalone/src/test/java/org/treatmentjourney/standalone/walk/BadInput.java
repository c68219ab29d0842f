package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.treatmentjourney.log.store.Log;

/** Bad input gets a clear answer with all that is wrong; nothing is appended and nothing of it is repeated or logged. */
@ExtendWith({OneProgram.class, OutputCaptureExtension.class})
abstract class BadInput {

    /** The demo's first journey and its client. */
    static final String JOURNEY = "/api/journeys/a1de0000-0000-4000-8000-000000000002";

    static final String CLIENT = "a1de0000-0000-4000-8000-000000000001";
    static final String CANARY = "Kanarifugl";

    Program program;
    Caller clinician;
    long head;
    private CapturedOutput output;
    Reply reply;

    @BeforeEach
    void look(Program running, CapturedOutput captured) {
        program = running;
        output = captured;
        clinician = running.as("clinician");
        head = running.bean(Log.class).head();
    }

    @AfterEach
    void nothing_was_appended_and_nothing_leaked() {
        assertThat(program.bean(Log.class).head()).isEqualTo(head);
        assertThat(reply.text()).doesNotContain(CANARY).doesNotContain("Exception");
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(output.getAll()).doesNotContain(CANARY);
    }

    static String goal(UUID goal) {
        return "{\"goalId\": \"" + goal + "\", \"statement\": \"less\", \"change\": \"reduce\"}";
    }

    void refused(Reply answer, int status, String code) {
        reply = answer;
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.at("/code")).isEqualTo(code);
    }
}
