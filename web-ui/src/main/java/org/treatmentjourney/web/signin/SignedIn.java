package org.treatmentjourney.web.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever is signed in asks with the token that was given for them, renewed and checked like any other caller's. */
final class SignedIn extends OncePerRequestFilter {

    private static final Authentication NOBODY =
            new AnonymousAuthenticationToken("pages", "nobody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

    private final OAuth2AuthorizedClientManager tokens;
    private final JwtDecoder decoder;
    private final IdleSessions idle;

    SignedIn(OAuth2AuthorizedClientManager tokens, JwtDecoder decoder, IdleSessions idle) {
        this.tokens = tokens;
        this.decoder = decoder;
        this.idle = idle;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken login) {
            Authentication now = now(login, request, response);
            SecurityContextHolder.setContext(new SecurityContextImpl(now == null ? NOBODY : now));
        }
        chain.doFilter(request, response);
    }

    private @Nullable Authentication now(
            OAuth2AuthenticationToken login, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession();
        if (idle.isOver(request, session)) {
            session.invalidate();
            return null;
        }
        try {
            OAuth2AuthorizedClient client = tokens.authorize(
                    OAuth2AuthorizeRequest.withClientRegistrationId(login.getAuthorizedClientRegistrationId())
                            .principal(login)
                            .attribute(HttpServletRequest.class.getName(), request)
                            .attribute(HttpServletResponse.class.getName(), response)
                            .build());
            return client == null
                    ? null
                    : new JwtAuthenticationToken(
                            decoder.decode(client.getAccessToken().getTokenValue()), List.of());
        } catch (OAuth2AuthorizationException | JwtException over) {
            session.invalidate();
            return null;
        }
    }
}
