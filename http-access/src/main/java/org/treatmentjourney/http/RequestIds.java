package org.treatmentjourney.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request an id, which its answer carries and by which the record of who looked names it. */
public class RequestIds extends OncePerRequestFilter {

    public static final String HEADER = "Request-Id";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        UUID id = UUID.randomUUID();
        request.setAttribute(HEADER, id);
        response.setHeader(HEADER, id.toString());
        chain.doFilter(request, response);
    }

    /** The id of the request that is being answered by this thread. */
    public static UUID current() {
        return RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes request
                        && request.getRequest().getAttribute(HEADER) instanceof UUID id
                ? id
                : UUID.randomUUID();
    }
}
