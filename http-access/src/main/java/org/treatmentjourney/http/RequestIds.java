package org.treatmentjourney.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.MDC;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request an id, which its answer carries and by which the record of who looked and the log name it. */
public class RequestIds extends OncePerRequestFilter {

    public static final String HEADER = "Request-Id";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        UUID id = request.getAttribute(HEADER) instanceof UUID given ? given : UUID.randomUUID();
        request.setAttribute(HEADER, id);
        response.setHeader(HEADER, id.toString());
        MDC.put(HEADER, id.toString());
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(HEADER);
        }
    }

    /** An answer that was waited for goes on in another thread, under the same id. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    /** As the log names it, wherever the request is answered; nothing on a thread that answers none. */
    static String logged() {
        return Objects.requireNonNullElse(MDC.get(HEADER), "elsewhere");
    }

    /** The id of the request that is being answered by this thread. */
    public static UUID current() {
        return RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes request
                        && request.getRequest().getAttribute(HEADER) instanceof UUID id
                ? id
                : UUID.randomUUID();
    }
}
