package org.treatmentjourney.standalone.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever is to sign in again ({@code prompt=login}) is nobody here until they have. */
final class AskedAgain extends OncePerRequestFilter {

    private static final Duration JUST_NOW = Duration.ofSeconds(60);

    private final Clock clock;

    AskedAgain(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if ("login".equals(request.getParameter("prompt")) && who != null && !isFresh(who)) {
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean isFresh(Authentication who) {
        return Shown.at(who)
                .filter(then -> then.isAfter(clock.instant().minus(JUST_NOW)))
                .isPresent();
    }
}
