package org.treatmentjourney.web.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.web.filter.OncePerRequestFilter;

/** A page may use what comes from here and nothing else; what changes with each release may be kept by the browser. */
public final class PageHeaders extends OncePerRequestFilter {

    private final String policy;

    public PageHeaders() {
        this("");
    }

    /** @param provider where a form may lead besides, as signing out does; empty for nowhere */
    PageHeaders(String provider) {
        this.policy =
                "default-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; form-action 'self'"
                        + (provider.isEmpty() ? "" : " " + origin(provider));
    }

    private static String origin(String address) {
        URI uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getAuthority();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", policy);
        // Without it a browser would not say that a form comes from one of our own pages.
        response.setHeader("Referrer-Policy", "same-origin");
        String path = request.getRequestURI();
        if (path.startsWith("/assets/")) {
            response.setHeader("Cache-Control", "public, max-age=3600");
        }
        chain.doFilter(request, response);
    }
}
