package org.treatmentjourney.query.projection;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values in PostgreSQL's text form, so that one array of text carries a column of any type. */
final class SqlText {

    /** PostgreSQL keeps no NUL in a text; what an earlier build took must not keep a row from being written. */
    private static final char NUL = '\0';

    private SqlText() {}

    static @Nullable String of(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Collection<?> many -> many.stream().map(SqlText::element).collect(Collectors.joining(",", "{", "}"));
            case Enum<?> constant -> constant.name();
            default -> value.toString().replace(NUL, '\uFFFD');
        };
    }

    private static String element(@Nullable Object value) {
        String text = of(value);
        return text == null ? "NULL" : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
