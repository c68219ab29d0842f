package org.treatmentjourney.http;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.treatmentjourney.domain.Refusal;
import org.treatmentjourney.domain.RuleViolated;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.access.AccessRefused;

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

    static ProblemDetail of(Refusal refusal) {
        return switch (refusal) {
            case Refused refused -> detailed(refused);
            case RuleViolated violated -> ruled(violated);
            case AccessRefused refused -> of(HttpStatus.FORBIDDEN, refused.code(), refused.sentence());
            case Unknown unknown -> of(HttpStatus.NOT_FOUND, unknown.code(), unknown.sentence());
            default -> of(HttpStatus.CONFLICT, refusal.code(), refusal.sentence());
        };
    }

    private static ProblemDetail detailed(Refused refused) {
        ProblemDetail problem = of(refused.status(), refused.code(), refused.sentence());
        refused.details().forEach(problem::setProperty);
        return problem;
    }

    private static ProblemDetail ruled(RuleViolated violated) {
        ProblemDetail problem = of(HttpStatus.UNPROCESSABLE_CONTENT, violated.code(), violated.sentence());
        problem.setProperty("rule", violated.rule());
        return problem;
    }
}
