package org.treatmentjourney.http;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
import org.treatmentjourney.domain.Refusal;

/** Every exception becomes a problem with a stable code. What is not foreseen is logged by its type, never by its text. */
@RestControllerAdvice
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Exception thrown) {
        Throwable cause = thrown;
        while ((cause instanceof ExecutionException
                        || cause instanceof CompletionException
                        || cause instanceof HttpMessageNotReadableException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        ProblemDetail problem = problem(cause, thrown);
        var answer = ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            answer.header(HttpHeaders.RETRY_AFTER, "1");
        }
        if (cause instanceof Refused refused && refused.details().get("version") instanceof Long version) {
            answer.eTag("\"" + version + "\"");
        }
        return answer.body(problem);
    }

    private static ProblemDetail problem(Throwable cause, Exception thrown) {
        return switch (cause) {
            case Refusal refusal -> Problem.of(refusal);
            case MethodArgumentTypeMismatchException mismatch ->
                Problem.of(Refused.parameter(mismatch.getName(), "This cannot be read."));
            case ErrorResponse response -> framework(response);
            default -> thrown instanceof ErrorResponse response ? framework(response) : unforeseen(cause);
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

    private static ProblemDetail unforeseen(@Nullable Throwable cause) {
        if (unreachable(cause)) {
            return Problem.of(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "storage.unavailable",
                    "The database cannot be reached at this moment. Try again with the same Idempotency-Key.");
        }
        LOG.error("unforeseen {}", trail(cause));
        return Problem.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "unforeseen",
                "Something went wrong on our side. Nothing was recorded.");
    }

    /** The database is away, is shutting down, or has no room: SQL states 08, 53 and 57. */
    private static boolean unreachable(@Nullable Throwable cause) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            String state = t instanceof SQLException failed ? failed.getSQLState() : null;
            if (t instanceof SQLTransientException || (state != null && state.matches("(08|53|57).*"))) {
                return true;
            }
        }
        return false;
    }

    /** Types and places only: a message can hold what somebody typed. */
    private static String trail(@Nullable Throwable cause) {
        var trail = new StringBuilder();
        for (Throwable t = cause; t != null; t = t.getCause()) {
            trail.append(t.getClass().getName());
            StackTraceElement[] places = t.getStackTrace();
            for (int i = 0; i < Math.min(4, places.length); i++) {
                trail.append("\n    at ").append(places[i]);
            }
            trail.append('\n');
        }
        return trail.toString();
    }
}
