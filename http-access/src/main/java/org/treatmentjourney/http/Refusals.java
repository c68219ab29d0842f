package org.treatmentjourney.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.treatmentjourney.http.rate.Attempts;
import tools.jackson.databind.json.JsonMapper;

/** Refusals before any controller is reached: no token, a token that no longer holds, no right, too much. */
public class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final JsonMapper json;
    private final Attempts badTokens;

    public Refusals(JsonMapper json, Attempts badTokens) {
        this.json = json;
        this.badTokens = badTokens;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (!(why instanceof InvalidBearerTokenException)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            write(
                    response,
                    new Refused(
                            HttpStatus.UNAUTHORIZED, "access.token-missing", "Send a token: Authorization: Bearer …"));
            return;
        }
        Duration pause = badTokens.pause(request.getRemoteAddr());
        badTokens.count(request.getRemoteAddr());
        if (pause.isPositive()) {
            tooMany(response, pause);
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        write(
                response,
                new Refused(
                        HttpStatus.UNAUTHORIZED,
                        "access.token-invalid",
                        "Your token is not valid or has expired. Ask for a new one."));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        write(response, new Refused(HttpStatus.FORBIDDEN, "access.denied", "You may not do this."));
    }

    /** Somebody tries too often. */
    public void tooMany(HttpServletResponse response, Duration pause) throws IOException {
        response.setIntHeader(HttpHeaders.RETRY_AFTER, Math.toIntExact(pause.toSeconds() + 1));
        write(
                response,
                new Refused(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "access.too-many-attempts",
                        "There were too many attempts. Try again in a moment."));
    }

    public void write(HttpServletResponse response, Refused refused) throws IOException {
        write(response, Problem.of(refused));
    }

    public void write(HttpServletResponse response, HttpStatusCode status) throws IOException {
        write(response, Problem.of(status));
    }

    private void write(HttpServletResponse response, ProblemDetail problem) throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }
}
