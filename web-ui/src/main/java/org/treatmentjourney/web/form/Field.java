package org.treatmentjourney.web.form;

import java.util.List;
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

    /** Whether there is a row for each domain of life, and none besides. */
    boolean oneForEachDomain() {
        return kind == Kind.ROWS && "life-domain".equals(parts.getFirst().table());
    }

    /** Whether it is what a row is about, which nobody had to write. */
    boolean isGivenIn(Field rows) {
        return kind == Kind.ID || rows.oneForEachDomain() && rows.parts.getFirst() == this;
    }
}
