package org.treatmentjourney.web.signin;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What belongs to the pages; everything else is for callers with a token. */
final class PageAddresses {

    static final List<String> SIGNED_IN = List.of(
            "/",
            "/today/**",
            "/clients/**",
            "/journeys/**",
            "/self-help/**",
            "/caseload/**",
            "/staff/**",
            "/services/**",
            "/groups/**",
            "/settings/**",
            "/notes/**",
            "/audit/**",
            "/privacy/**",
            "/measures/**",
            "/operations/**",
            "/start/**");

    private static final List<String> OPEN =
            List.of("/assets/**", "/signed-out", "/sign-out", "/login/oauth2/**", "/oauth2/authorization/**");

    private PageAddresses() {}

    static RequestMatcher all() {
        return any(Stream.concat(SIGNED_IN.stream(), OPEN.stream()).toList());
    }

    static RequestMatcher open() {
        return any(OPEN);
    }

    private static RequestMatcher any(List<String> patterns) {
        return new OrRequestMatcher(patterns.stream()
                .map(pattern -> (RequestMatcher)
                        PathPatternRequestMatcher.withDefaults().matcher(pattern))
                .toList());
    }
}
