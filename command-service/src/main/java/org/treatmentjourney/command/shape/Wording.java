package org.treatmentjourney.command.shape;

import com.networknt.schema.Error;
import java.util.stream.Collectors;
import org.treatmentjourney.http.Refused.FieldError;
import tools.jackson.databind.JsonNode;

/** What is wrong with a field, in plain words. The value itself is never repeated. */
final class Wording {

    private Wording() {}

    /** Where one of several fields would do, the validator tells of each that is missing. */
    static FieldError of(Error error) {
        return error.getEvaluationPath().toString().contains("/anyOf/")
                ? new FieldError(path(error), "needs a family name or an alias")
                : new FieldError(field(error), message(error));
    }

    private static String path(Error error) {
        return error.getInstanceLocation().toString().replaceFirst("^/", "").replace('/', '.');
    }

    private static String field(Error error) {
        String path = path(error);
        String property = error.getProperty();
        if (property == null) {
            return path.isEmpty() ? "(body)" : path;
        }
        return path.isEmpty() ? property : path + "." + property;
    }

    private static String message(Error error) {
        JsonNode schema = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "required" -> "is required";
            case "additionalProperties" -> "is not known here";
            case "enum" -> "must be one of: " + listed(schema);
            case "type" -> "must be " + type(schema.asString(""));
            case "format" -> "must be " + format(schema.asString(""));
            case "maxLength" -> "is too long: at most " + schema.asInt() + " characters";
            case "minimum" -> "must be at least " + schema.asInt();
            case "maximum" -> "must be at most " + schema.asInt();
            case "minItems" -> "needs at least " + schema.asInt() + " of them";
            case "maxItems" -> "has too many entries: at most " + schema.asInt();
            case "pattern" -> pattern(schema.asString(""));
            default -> "cannot be used";
        };
    }

    private static String listed(JsonNode values) {
        return values.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
    }

    private static String type(String type) {
        return switch (type) {
            case "object" -> "an object";
            case "array" -> "a list";
            case "integer" -> "a whole number";
            case "boolean" -> "true or false";
            default -> "a text";
        };
    }

    private static String pattern(String pattern) {
        return switch (pattern) {
            case "\\S" -> "must not be empty";
            case TextSchema.PERSON_ID -> "must be the id of a person, without spaces";
            case TextSchema.CODE -> "must be a code in lower case such as chemsex-clinic";
            case BodySchema.YEAR -> "must lie in the years 1900 to 2199";
            case BodySchema.YEAR_AND_OFFSET -> "must lie in the years 1900 to 2199, less than 18 hours from UTC";
            default -> "must be a language tag such as en or nb-NO";
        };
    }

    private static String format(String format) {
        return switch (format) {
            case "uuid" -> "a UUID";
            case "date" -> "a date such as 2026-11-02";
            default -> "a time with zone such as 2026-11-02T10:15:00Z";
        };
    }
}
