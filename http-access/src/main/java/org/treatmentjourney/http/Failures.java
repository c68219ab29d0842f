package org.treatmentjourney.http;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.treatmentjourney.domain.Erased;
import org.treatmentjourney.domain.Refusal;
import org.treatmentjourney.domain.RuleViolated;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.access.AccessRefused;

/** What is told of a failure. One that is not foreseen is logged by its type, never by its text. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    /** A text holds a character that no database keeps, such as NUL. */
    private static final String NO_TEXT = "22021";

    private Failures() {}

    static Refused refused(@Nullable Throwable failure) {
        if (failure instanceof Refusal refusal) {
            return refused(refusal);
        }
        if (failure instanceof RequestRejectedException
                || failure instanceof InvalidParameterException
                || states(failure).anyMatch(NO_TEXT::equals)) {
            return new Refused(HttpStatus.BAD_REQUEST, "request.invalid", "The request cannot be understood.");
        }
        if (unreachable(failure)) {
            return new Refused(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "storage.unavailable",
                    "The database cannot be reached at this moment. Try again with the same Idempotency-Key.");
        }
        LOG.error("unforeseen in request {}: {}", RequestIds.logged(), trail(failure));
        return new Refused(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "unforeseen",
                "Something went wrong on our side. Nothing was recorded.");
    }

    private static Refused refused(Refusal refusal) {
        return switch (refusal) {
            case Refused refused -> refused;
            case RuleViolated violated ->
                as(HttpStatus.UNPROCESSABLE_CONTENT, violated).with("rule", violated.rule());
            case AccessRefused refused -> as(HttpStatus.FORBIDDEN, refused);
            case Unknown unknown -> as(HttpStatus.NOT_FOUND, unknown);
            case Erased erased -> as(HttpStatus.GONE, erased);
            default -> as(HttpStatus.CONFLICT, refusal);
        };
    }

    private static Refused as(HttpStatus status, Refusal refusal) {
        return new Refused(status, refusal.code(), refusal.sentence());
    }

    /** The log or a database is away, is shutting down, or has no room: SQL states 08, 53 and 57. */
    private static boolean unreachable(@Nullable Throwable failure) {
        return causes(failure)
                        .anyMatch(cause -> cause instanceof SQLTransientException
                                || cause instanceof DataAccessResourceFailureException)
                || states(failure).anyMatch(state -> state.matches("(08|53|57).*"));
    }

    private static Stream<String> states(@Nullable Throwable failure) {
        return causes(failure)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .filter(Objects::nonNull);
    }

    private static Stream<Throwable> causes(@Nullable Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    /** Types and places only: a message can hold what somebody typed. */
    private static String trail(@Nullable Throwable failure) {
        var trail = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            trail.append(cause.getClass().getName());
            StackTraceElement[] places = cause.getStackTrace();
            for (int i = 0; i < Math.min(4, places.length); i++) {
                trail.append("\n    at ").append(places[i]);
            }
            trail.append('\n');
        }
        return trail.toString();
    }
}
