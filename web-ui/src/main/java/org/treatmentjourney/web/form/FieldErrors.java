package org.treatmentjourney.web.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.http.Refused.FieldError;
import org.treatmentjourney.web.text.Texts;

/** What is wrong with fields, told to people: the reader of commands tells it to programs. */
@Component
class FieldErrors {

    /** How each message of the reader begins, and the text for it. */
    static final Map<String, String> TEXTS = new LinkedHashMap<>();

    static {
        TEXTS.put("is required", "error.required");
        TEXTS.put("is not known here", "error.unknown");
        TEXTS.put("must be one of: ", "error.choose");
        TEXTS.put("must be an object", "error.cannot-be-used");
        TEXTS.put("must be a list", "error.list");
        TEXTS.put("must be a whole number", "error.whole-number");
        TEXTS.put("must be true or false", "error.yes-or-no");
        TEXTS.put("must be a text", "error.text");
        TEXTS.put("must be a UUID", "error.cannot-be-used");
        TEXTS.put("must be a date", "error.date");
        TEXTS.put("must be a time", "error.time");
        TEXTS.put("is too long: at most ", "error.too-long");
        TEXTS.put("must be at least ", "error.at-least");
        TEXTS.put("must be at most ", "error.at-most");
        TEXTS.put("needs at least ", "error.too-few");
        TEXTS.put("has too many entries: at most ", "error.too-many");
        TEXTS.put("must not be empty", "error.empty");
        TEXTS.put("must be the id of a person", "error.person");
        TEXTS.put("must be a code in lower case", "error.code");
        TEXTS.put("must lie in the years ", "error.year");
        TEXTS.put("must be a language tag", "error.language");
        TEXTS.put("needs a family name or an alias", "error.name-or-alias");
        TEXTS.put("differs from the command's own date", "error.two-times");
    }

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Texts texts;

    FieldErrors(Texts texts) {
        this.texts = texts;
    }

    /** By the path of the field. */
    Map<String, String> of(Refused refused) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (refused.details().get("errors") instanceof List<?> found) {
            found.forEach(one -> {
                if (one instanceof FieldError error) {
                    errors.putIfAbsent(error.field(), told(error.message()));
                }
            });
        }
        return errors;
    }

    private String told(String message) {
        String key = TEXTS.entrySet().stream()
                .filter(known -> message.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("error.cannot-be-used");
        Matcher number = NUMBER.matcher(message);
        return number.find() ? texts.of(key, number.group()) : texts.of(key);
    }
}
