package org.treatmentjourney.http;

import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.HandlerExecutionException;
import org.springframework.http.HttpStatus;

/** A refusal on its way over a bus: all that its answer over HTTP will say, and nothing else of what went wrong. */
public record Told(int status, String code, String sentence, Map<String, Object> details) {

    public static Told of(Throwable failure) {
        Refused refused = Failures.refused(failure);
        return new Told(refused.status().value(), refused.code(), refused.sentence(), refused.details());
    }

    /** What a handler has told of its failure, wherever it ran. */
    public static Optional<Refused> in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return Optional.of(refused);
            }
            if (cause instanceof HandlerExecutionException remote
                    && remote.getDetails().orElse(null) instanceof Told told) {
                return Optional.of(told.refused());
            }
        }
        return Optional.empty();
    }

    public Refused refused() {
        Refused refused = new Refused(HttpStatus.valueOf(status), code, sentence);
        details.forEach(refused::with);
        return refused;
    }
}
