package org.treatmentjourney.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.treatmentjourney.http.Refusals;
import org.treatmentjourney.http.rate.Attempts;
import tools.jackson.databind.json.JsonMapper;

class SignInLimitTest {

    private static final int RIGHT = 200;
    private static final int WRONG = 401;
    private static final int LATER = 429;

    private final SignInLimit limit = new SignInLimit(10, 500, new Refusals(JsonMapper.shared(), new Attempts(1)));

    @Test
    void after_ten_wrong_secrets_for_a_name_no_secret_is_looked_at() throws Exception {
        for (int i = 0; i < 10; i++) {
            assertThat(tries("clinician", "10.0.0." + i, WRONG)).isEqualTo(WRONG);
        }
        assertThat(tries("clinician", "10.0.0.1", WRONG)).isEqualTo(LATER);
        assertThat(tries("clinician", "10.0.0.99", RIGHT)).isEqualTo(LATER);
        assertThat(tries("manager", "10.0.0.1", RIGHT)).isEqualTo(RIGHT);
    }

    @Test
    void a_name_is_the_same_however_it_is_written() throws Exception {
        for (int i = 0; i < 5; i++) {
            tries("clinician", "10.0.0.1", WRONG);
            tries("clin%69cian", "10.0.0.1", WRONG);
        }
        var form = new MockHttpServletRequest("POST", "/oauth2/token");
        form.addParameter("client_id", "clinician");
        form.addParameter("client_secret", "guess");
        assertThat(answer(form, WRONG)).isEqualTo(LATER);
    }

    @Test
    void one_address_cannot_try_name_after_name() throws Exception {
        for (int i = 0; i < 60; i++) {
            assertThat(tries("name" + i, "10.0.0.1", WRONG)).isEqualTo(WRONG);
        }
        assertThat(tries("clinician", "10.0.0.1", RIGHT)).isEqualTo(LATER);
        assertThat(tries("clinician", "10.0.0.2", RIGHT)).isEqualTo(RIGHT);
    }

    @Test
    void right_secrets_may_come_by_the_hundred() throws Exception {
        for (int i = 0; i < 500; i++) {
            assertThat(tries("clinician", "10.0.0.1", RIGHT)).isEqualTo(RIGHT);
        }
    }

    @Test
    void even_they_do_not_come_without_end() throws Exception {
        int one = 0;
        while (tries("clinician", "10.0.0.1", RIGHT) == RIGHT) {
            assertThat(++one).isLessThan(2_000);
        }
        int many = 0;
        while (tries("name" + many, "10.0.0.2", RIGHT) == RIGHT) {
            assertThat(++many).isLessThan(2_000);
        }
    }

    @Test
    void what_cannot_be_read_counts_as_nobodys() throws Exception {
        for (int i = 0; i < 10; i++) {
            var request = new MockHttpServletRequest("POST", "/oauth2/token");
            request.addHeader("Authorization", "Basic ///");
            assertThat(answer(request, WRONG)).isEqualTo(WRONG);
        }
        assertThat(answer(new MockHttpServletRequest("POST", "/oauth2/token"), WRONG))
                .isEqualTo(LATER);
    }

    @Test
    void published_keys_are_no_sign_in() throws Exception {
        for (int i = 0; i < 600; i++) {
            assertThat(answer(new MockHttpServletRequest("GET", "/oauth2/jwks"), RIGHT))
                    .isEqualTo(RIGHT);
        }
    }

    private int tries(String name, String address, int outcome) throws Exception {
        var request = new MockHttpServletRequest("POST", "/oauth2/token");
        request.setRemoteAddr(address);
        String secret = Base64.getEncoder().encodeToString((name + ":guess").getBytes(StandardCharsets.UTF_8));
        request.addHeader("Authorization", "Basic " + secret);
        return answer(request, outcome);
    }

    private int answer(MockHttpServletRequest request, int outcome) throws Exception {
        var response = new MockHttpServletResponse();
        limit.doFilter(request, response, (asked, answered) -> ((HttpServletResponse) answered).setStatus(outcome));
        return response.getStatus();
    }
}
