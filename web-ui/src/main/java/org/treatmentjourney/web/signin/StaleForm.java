package org.treatmentjourney.web.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * A form from an earlier session is shown again with all that was written, and nothing is recorded until somebody has
 * looked at it here and sent it themselves.
 */
public final class StaleForm implements AccessDeniedHandler {

    private static final String ATTRIBUTE = StaleForm.class.getName();

    public static boolean is(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) != null;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        if (!(why instanceof CsrfException)) {
            response.sendError(HttpStatus.FORBIDDEN.value());
            return;
        }
        request.setAttribute(ATTRIBUTE, true);
        request.getRequestDispatcher(request.getRequestURI()).forward(request, response);
    }
}
