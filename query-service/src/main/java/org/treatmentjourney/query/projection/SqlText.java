package org.treatmentjourney.query.projection;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values in PostgreSQL's text form, so that one array of text carries a column of any type. */
final class SqlText {

    private SqlText() {}

    static @Nullable String of(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Collection<?> many -> many.stream().map(SqlText::element).collect(Collectors.joining(",", "{", "}"));
            case Enum<?> constant -> constant.name();
            default -> value.toString();
        };
    }

    private static String element(@Nullable Object value) {
        String text = of(value);
        return text == null ? "NULL" : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
