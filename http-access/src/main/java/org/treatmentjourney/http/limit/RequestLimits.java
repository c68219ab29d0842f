package org.treatmentjourney.http.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.treatmentjourney.http.HttpDoor;
import org.treatmentjourney.http.Refusals;
import org.treatmentjourney.http.Refused;

/** Refuses what no address here takes, before anybody looks at the token. */
@Order(HttpDoor.BEFORE_SIGN_IN)
final class RequestLimits extends OncePerRequestFilter {

    static final int LONGEST_ADDRESS = 4_096;
    static final int MOST_PARAMETERS = 50;
    private static final Set<String> METHODS = new TreeSet<>(Set.of("DELETE", "GET", "HEAD", "OPTIONS", "POST", "PUT"));

    private final Refusals refusals;

    RequestLimits(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Refused refused = refused(request);
        if (refused == null) {
            chain.doFilter(request, response);
            return;
        }
        if (refused.status() == HttpStatus.METHOD_NOT_ALLOWED) {
            response.setHeader(HttpHeaders.ALLOW, String.join(", ", METHODS));
        }
        refusals.write(response, refused);
    }

    private static @Nullable Refused refused(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (!METHODS.contains(request.getMethod())) {
            return new Refused(
                    HttpStatus.METHOD_NOT_ALLOWED, "method.unknown", "This address does not take that method.");
        }
        if (request.getRequestURI().length() + query.length() > LONGEST_ADDRESS) {
            return new Refused(HttpStatus.URI_TOO_LONG, "address.too-long", "The address is too long.");
        }
        if (query.chars().filter(character -> character == '&').count() >= MOST_PARAMETERS) {
            return new Refused(
                    HttpStatus.BAD_REQUEST,
                    "parameter.too-many",
                    "The address has too many parameters: at most " + MOST_PARAMETERS + ".");
        }
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            return new Refused(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "body.encoded",
                    "Send the body as it is, without Content-Encoding.");
        }
        return null;
    }
}
