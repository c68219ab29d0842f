package org.treatmentjourney.http;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** How a refusal is written (RFC 9457): a stable code, a sentence, and nothing of what was typed. */
final class Problem {

    private Problem() {}

    static ProblemDetail of(HttpStatusCode status, String code, String sentence) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("urn:treatment-journey:" + code));
        HttpStatus known = HttpStatus.resolve(status.value());
        problem.setTitle(known == null ? "Refused" : known.getReasonPhrase());
        problem.setDetail(sentence);
        problem.setProperty("code", code);
        return problem;
    }

    /** What the framework or the server refuses by itself. */
    static ProblemDetail of(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> of(status, "path.unknown", "There is nothing here.");
            case 405 -> of(status, "method.unknown", "This address does not take that method.");
            case 406 -> of(status, "accept.unknown", "This address has no answer in that format.");
            case 415 -> of(status, "body.not-json", "Send JSON: Content-Type: application/json.");
            default ->
                status.is5xxServerError()
                        ? of(status, "unforeseen", "Something went wrong on our side. Nothing was recorded.")
                        : of(status, "request.invalid", "The request cannot be understood.");
        };
    }

    static ProblemDetail of(Refused refused) {
        ProblemDetail problem = of(refused.status(), refused.code(), refused.sentence());
        refused.details().forEach(problem::setProperty);
        return problem;
    }
}
