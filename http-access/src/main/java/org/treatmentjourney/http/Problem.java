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

    static ProblemDetail of(Refused refused) {
        ProblemDetail problem = of(refused.status(), refused.code(), refused.sentence());
        refused.details().forEach(problem::setProperty);
        return problem;
    }
}
