package org.treatmentjourney.web.form;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A field of a command as its record describes it.
 *
 * @param owner the record that has it
 * @param table the code table of a choice
 * @param type the record of a group or of rows
 * @param parts the fields of a group or of one row
 */
record Field(
        String name,
        Kind kind,
        String owner,
        boolean required,
        @Nullable String table,
        @Nullable Integer min,
        @Nullable Integer max,
        @Nullable String type,
        List<Field> parts) {

    private static final Set<String> ONE_FOR_EACH = Set.of("life-domain", "outcome-item");

    /** Whether there is a row for each code of a table, and none besides: each domain of life, each item that is measured. */
    boolean oneForEachCode() {
        return kind == Kind.ROWS
                && ONE_FOR_EACH.contains(String.valueOf(parts.getFirst().table()));
    }

    /** Whether it is what a row is about, which nobody had to write. */
    boolean isGivenIn(Field rows) {
        return kind == Kind.ID || rows.oneForEachCode() && rows.parts.getFirst() == this;
    }
}
