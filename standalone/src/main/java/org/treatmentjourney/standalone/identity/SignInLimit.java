package org.treatmentjourney.standalone.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.authorization.web.authentication.ClientSecretBasicAuthenticationConverter;
import org.springframework.security.oauth2.server.authorization.web.authentication.ClientSecretPostAuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.security.web.authentication.DelegatingAuthenticationConverter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.web.filter.OncePerRequestFilter;
import org.treatmentjourney.http.Refusals;
import org.treatmentjourney.http.rate.Attempts;

/** Secrets cannot be guessed by trying many: few wrong ones for each name, some more from each address. */
final class SignInLimit extends OncePerRequestFilter {

    private static final int NAMES_AT_AN_ADDRESS = 6;

    private static final AuthenticationConverter CLAIMED = new DelegatingAuthenticationConverter(
            new ClientSecretBasicAuthenticationConverter(), new ClientSecretPostAuthenticationConverter());

    private final Attempts wrongForName;
    private final Attempts wrongFromAddress;
    private final Attempts forName;
    private final Attempts fromAddress;
    private final Refusals refusals;

    SignInLimit(int failures, int attempts, Refusals refusals) {
        this.wrongForName = new Attempts(failures);
        this.wrongFromAddress = new Attempts(failures * NAMES_AT_AN_ADDRESS);
        this.forName = new Attempts(attempts);
        this.fromAddress = new Attempts(attempts);
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String name = name(request);
        String address = request.getRemoteAddr();
        Duration pause = Collections.max(List.of(
                wrongForName.pause(name),
                wrongFromAddress.pause(address),
                forName.pause(name),
                fromAddress.pause(address)));
        if (pause.isPositive()) {
            refusals.tooMany(response, pause);
            return;
        }
        forName.count(name);
        fromAddress.count(address);
        chain.doFilter(request, response);
        if (response.getStatus() == HttpStatus.UNAUTHORIZED.value()) {
            wrong(request);
        }
    }

    /** Somebody has tried with a secret that does not fit. */
    void wrong(HttpServletRequest request) {
        wrongForName.count(name(request));
        wrongFromAddress.count(request.getRemoteAddr());
    }

    /** As whom somebody tries to come in, read as the sign-in itself reads it. */
    private static String name(HttpServletRequest request) {
        String typed = request.getParameter(UsernamePasswordAuthenticationFilter.SPRING_SECURITY_FORM_USERNAME_KEY);
        if (typed != null) {
            return typed;
        }
        try {
            Authentication claimed = CLAIMED.convert(request);
            return claimed == null ? "" : claimed.getName();
        } catch (OAuth2AuthenticationException unreadable) {
            return "";
        }
    }
}
