package org.treatmentjourney.domain.selfhelp.value;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.code.Code;
import org.treatmentjourney.domain.code.CodeTables;

/**
 * A tool of guided self-help, as its table has it.
 *
 * @param parts how many it has
 * @param minutes what a guidance call is meant to take
 * @param scale the highest score of its check-in; a high one is worse
 * @param worseBy how much a score rises before somebody looks the same day
 * @param highFrom the score from which somebody looks the same day
 */
public record Tool(
        String code, int parts, int minutes, int weeksFrom, int weeksTo, int scale, int worseBy, int highFrom) {

    private static final String TABLE = "self-help-tool";

    /** A tool that a newer table has dropped is as the first one. */
    public static Tool of(String code) {
        Code said = CodeTables.standard()
                .table(TABLE)
                .find(code)
                .orElseGet(() -> CodeTables.standard().table(TABLE).codes().getFirst());
        return new Tool(
                code,
                number(said, "parts"),
                number(said, "minutes"),
                number(said, "weeks-from"),
                number(said, "weeks-to"),
                number(said, "scale"),
                number(said, "worse-by"),
                number(said, "high-from"));
    }

    /** R8: whether somebody should look the same day; a score that stays high is no news. */
    public boolean isWorse(@Nullable Integer before, int now) {
        return before == null ? now >= highFrom : now - before >= worseBy || now >= highFrom && before < highFrom;
    }

    private static int number(Code said, String column) {
        return Integer.parseInt(Optional.ofNullable(said.more().get(column))
                .orElseThrow(() -> new IllegalStateException(TABLE + " has no " + column)));
    }
}
