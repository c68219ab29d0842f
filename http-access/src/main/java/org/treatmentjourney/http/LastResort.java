package org.treatmentjourney.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.web.filter.OncePerRequestFilter;

/** What fails outside of every controller is told like everything else. */
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class LastResort extends OncePerRequestFilter {

    private final Refusals refusals;

    LastResort(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException failure) {
            if (response.isCommitted()) {
                throw failure;
            }
            Refused refused = refused(failure);
            if (refused.status() == HttpStatus.SERVICE_UNAVAILABLE) {
                response.setHeader(HttpHeaders.RETRY_AFTER, "1");
            }
            refusals.write(response, refused);
        }
    }

    private static Refused refused(Exception failure) {
        return switch (failure) {
            case AuthenticationServiceException away -> unchecked();
            case JwtDecoderInitializationException away -> unchecked();
            case ServletException wrapped
            when wrapped.getRootCause() != null -> Failures.refused(wrapped.getRootCause());
            default -> Failures.refused(failure);
        };
    }

    private static Refused unchecked() {
        return new Refused(
                HttpStatus.SERVICE_UNAVAILABLE,
                "access.token-unchecked",
                "Your token cannot be checked, because the identity provider cannot be reached. Try again in a moment.");
    }
}
