package org.treatmentjourney.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whoever is to sign in again is asked for the password, and once they have typed it not a second time. */
class AskedAgainTest {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

    private final AskedAgain filter = new AskedAgain(Clock.fixed(NOW, ZoneOffset.UTC));

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @CsvSource({"login, 61, false", "login, 59, true", ", 61, true", "none, 61, true"})
    void only_who_typed_the_password_just_now_is_still_somebody(@Nullable String prompt, int ago, boolean somebody)
            throws Exception {
        var typed = FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)
                .issuedAt(NOW.minusSeconds(ago))
                .build();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated("clinician", null, List.of(typed)));
        var request = new MockHttpServletRequest();
        if (prompt != null) {
            request.setParameter("prompt", prompt);
        }
        filter.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());

        assertThat(SecurityContextHolder.getContext().getAuthentication() != null)
                .isEqualTo(somebody);
    }
}
