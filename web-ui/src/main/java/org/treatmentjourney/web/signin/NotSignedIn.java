package org.treatmentjourney.web.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Whoever asks for a page signs in first and gets it then; what somebody has written is kept on the page they see. */
final class NotSignedIn implements AuthenticationEntryPoint {

    static final String START = "/oauth2/authorization/journey";

    private final HttpSessionRequestCache wanted = new HttpSessionRequestCache();

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        if (request.getHeader("HX-Request") != null && HttpMethod.GET.matches(request.getMethod())) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else if (HttpMethod.POST.matches(request.getMethod())) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            request.getRequestDispatcher("/signed-out").forward(request, response);
        } else {
            wanted.saveRequest(request, response);
            response.sendRedirect(START);
        }
    }
}
