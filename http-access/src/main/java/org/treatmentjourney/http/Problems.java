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
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
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
        if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            answer.header(HttpHeaders.RETRY_AFTER, "1");
        }
        if (told != null && told.details().get("version") instanceof Number version) {
            answer.eTag("\"" + version + "\"");
        }
        return answer.body(problem);
    }

    private static ProblemDetail problem(Throwable cause, Exception thrown) {
        return switch (cause) {
            case MethodArgumentTypeMismatchException mismatch ->
                Problem.of(Refused.parameter(mismatch.getName(), "This cannot be read."));
            case ErrorResponse response -> framework(response);
            default ->
                thrown instanceof ErrorResponse response ? framework(response) : Problem.of(Failures.refused(cause));
        };
    }

    private static ProblemDetail framework(ErrorResponse response) {
        return switch (response.getStatusCode().value()) {
            case 404 -> Problem.of(HttpStatus.NOT_FOUND, "path.unknown", "There is nothing here.");
            case 405 ->
                Problem.of(HttpStatus.METHOD_NOT_ALLOWED, "method.unknown", "This address does not take that method.");
            case 406 ->
                Problem.of(HttpStatus.NOT_ACCEPTABLE, "accept.unknown", "This address has no answer in that format.");
            case 415 ->
                Problem.of(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                        "body.not-json",
                        "Send JSON: Content-Type: application/json.");
            default -> Problem.of(response.getStatusCode(), "request.invalid", "The request cannot be understood.");
        };
    }
}
