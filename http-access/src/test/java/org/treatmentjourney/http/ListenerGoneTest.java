package org.treatmentjourney.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.standaloneSetup;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Whoever hangs up while something is sent to them is no fault of the service. */
@ExtendWith(OutputCaptureExtension.class)
class ListenerGoneTest {

    @Test
    void nothing_more_is_sent_and_nothing_is_logged_as_unforeseen(CapturedOutput output) throws Exception {
        var answer = standaloneSetup(new Sending())
                .setControllerAdvice(new Problems())
                .build()
                .perform(get("/changes"))
                .andReturn()
                .getResponse();
        assertThat(answer.getContentAsString()).isEmpty();
        assertThat(output.getAll()).doesNotContain("unforeseen").doesNotContain("ERROR");
    }

    @RestController
    static final class Sending {
        @GetMapping("/changes")
        public void send() throws IOException {
            throw new AsyncRequestNotUsableException("Response not usable");
        }
    }
}
