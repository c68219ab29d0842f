package org.treatmentjourney.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.treatmentjourney.domain.Refusal;

/** A request that is refused, with everything its answer says. */
public final class Refused extends Refusal {

    /**
     * One thing that is wrong with a body or a parameter. What cannot be a name of ours may be something about somebody,
     * typed in the wrong place, and is not repeated.
     */
    public record FieldError(String field, String message) {
        private static final Pattern NAME = Pattern.compile("\\(body\\)|[A-Za-z][A-Za-z0-9._-]{0,79}");

        public FieldError {
            field = NAME.matcher(field).matches() ? field : "(not a name)";
        }
    }

    private final HttpStatus status;
    private final Map<String, Object> details = new LinkedHashMap<>();

    public Refused(HttpStatus status, String code, String sentence) {
        super(code, sentence);
        this.status = status;
    }

    public static Refused invalid(String code, String sentence, List<FieldError> errors) {
        return new Refused(HttpStatus.BAD_REQUEST, code, sentence).with("errors", errors);
    }

    public static Refused parameter(String field, String message) {
        return invalid(
                "parameter.invalid",
                "The address has parameters that cannot be used.",
                List.of(new FieldError(field, message)));
    }

    public Refused with(String name, Object value) {
        details.put(name, value);
        return this;
    }

    public HttpStatus status() {
        return status;
    }

    public Map<String, Object> details() {
        return Map.copyOf(details);
    }
}
