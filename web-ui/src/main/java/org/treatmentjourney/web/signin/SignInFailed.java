package org.treatmentjourney.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Whoever could not be signed in is told so on a page, on their way to the provider as on their way back. */
final class SignInFailed
        implements AuthenticationFailureHandler, ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> {

    private static final Logger LOG = LoggerFactory.getLogger(SignInFailed.class);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        LOG.warn(
                "Somebody could not be signed in: {}",
                why instanceof OAuth2AuthenticationException told
                        ? told.getError().getErrorCode()
                        : why.getClass().getSimpleName());
        response.sendRedirect("/signed-out?failed");
    }

    @Override
    public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O wayThere) {
        wayThere.setAuthenticationFailureHandler(this);
        return wayThere;
    }
}
