package org.treatmentjourney.http;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Every exception becomes a problem with a stable code. */
@RestControllerAdvice
class Problems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Exception thrown) {
        Throwable cause = thrown;
        while ((cause instanceof ExecutionException
                        || cause instanceof CompletionException
                        || cause instanceof HttpMessageNotReadableException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        Refused told = Told.in(cause).orElse(null);
        ProblemDetail problem = told == null ? problem(cause, thrown) : Problem.of(told);
        var answer = ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (thrown instanceof HttpRequestMethodNotSupportedException method) {
            answer.headers(method.getHeaders());
        }
        if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            answer.header(HttpHeaders.RETRY_AFTER, "1");
        }
        if (told != null && told.details().get("version") instanceof Number version) {
            answer.eTag("\"" + version + "\"");
        }
        return answer.body(problem);
    }

    /** Whoever listened has gone; there is nobody to tell. */
    @ExceptionHandler
    void on(AsyncRequestNotUsableException gone) {}

    private static ProblemDetail problem(Throwable cause, Exception thrown) {
        return switch (cause) {
            case MethodArgumentTypeMismatchException mismatch ->
                Problem.of(Refused.parameter(mismatch.getName(), "This cannot be read."));
            case MissingServletRequestParameterException missing ->
                Problem.of(Refused.parameter(missing.getParameterName(), "This is needed."));
            case ErrorResponse response -> Problem.of(response.getStatusCode());
            default ->
                switch (thrown) {
                    case ErrorResponse response -> Problem.of(response.getStatusCode());
                    case HttpMessageNotReadableException unreadable -> Problem.of(HttpStatus.BAD_REQUEST);
                    default -> Problem.of(Failures.refused(cause));
                };
        };
    }
}
