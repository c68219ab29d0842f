package org.treatmentjourney.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whoever leaves a screen alone is signed out after a while; a page that looks for news by itself does not count. */
@Component
final class IdleSessions {

    static final String LIVE = "/live";

    private static final String LAST_USED = IdleSessions.class.getName();

    private final Clock clock;
    private final Duration limit;

    IdleSessions(Clock clock, @Value("${journey.web.idle:60m}") Duration limit) {
        this.clock = clock;
        this.limit = limit;
    }

    /** Whether the session has been left alone for too long; if not, this request is a use of it. */
    boolean isOver(HttpServletRequest request, HttpSession session) {
        Instant now = clock.instant();
        if (session.getAttribute(LAST_USED) instanceof Instant used
                && used.plus(limit).isBefore(now)) {
            return true;
        }
        if (!request.getRequestURI().endsWith(LIVE)) {
            session.setAttribute(LAST_USED, now);
        }
        return false;
    }
}
