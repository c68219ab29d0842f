package org.treatmentjourney.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.Map;

/** What every answer must say, and what none may. */
public final class Strict {

    public static final Map<String, String> HEADERS = Map.of(
            "Cache-Control", "no-store",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Resource-Policy", "same-origin");

    private Strict() {}

    public static void areIn(HttpHeaders headers, String answer) {
        HEADERS.forEach((name, value) ->
                assertThat(headers.allValues(name)).as("%s of %s", name, answer).containsExactly(value));
        for (String telling : new String[] {"Server", "X-Powered-By", "Set-Cookie", "Access-Control-Allow-Origin"}) {
            assertThat(headers.allValues(telling))
                    .as("%s of %s", telling, answer)
                    .isEmpty();
        }
    }
}
