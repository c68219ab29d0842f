package org.treatmentjourney.web.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.springframework.web.filter.OncePerRequestFilter;

/** A page may use what comes from here and nothing else; what changes with each release may be kept by the browser. */
public final class PageHeaders extends OncePerRequestFilter {

    private static final String POLICY =
            "default-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; form-action 'self'";

    private final Supplier<String> besides;

    public PageHeaders() {
        this(() -> "");
    }

    /** @param besides the origin that a form may lead to, as signing out does; empty for none */
    PageHeaders(Supplier<String> besides) {
        this.besides = besides;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", (POLICY + " " + besides.get()).strip());
        // Without it a browser would not say that a form comes from one of our own pages.
        response.setHeader("Referrer-Policy", "same-origin");
        String path = request.getRequestURI();
        if (path.startsWith("/assets/")) {
            response.setHeader("Cache-Control", "public, max-age=3600");
        }
        chain.doFilter(request, response);
    }
}
