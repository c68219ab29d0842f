package org.treatmentjourney.standalone.walk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The story that anybody can run with curl: each step is taken, and each rule refuses in words. */
@ExtendWith(OneProgram.class)
class StoryIT {

    @Test
    void from_the_first_call_to_discharge_and_back(Program program) throws Exception {
        String address = "http://localhost:" + program.as("clinician").port();
        Process story = new ProcessBuilder("bash", "../docs/story.sh", address)
                .redirectErrorStream(true)
                .start();
        String told = new String(story.getInputStream().readAllBytes(), UTF_8);

        assertThat(story.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(story.exitValue()).as(told).isZero();
        assertThat(told).contains("Oak is back").contains(" 422  ");
    }
}
