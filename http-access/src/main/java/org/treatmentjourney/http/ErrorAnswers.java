package org.treatmentjourney.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.HttpRequestHandler;

/** What a filter or the server refused with a bare status gets its problem too. */
final class ErrorAnswers implements ErrorController, HttpRequestHandler {

    private final Refusals refusals;

    ErrorAnswers(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        refusals.write(response, HttpStatusCode.valueOf(status instanceof Integer code ? code : 404));
    }
}
