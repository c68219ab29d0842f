package org.treatmentjourney.query.measures.asked;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The measures there are. */
public record MeasureList(List<MeasureList.Item> items) {

    /**
     * One measure.
     *
     * @param en what it says, in English
     * @param nb the same in Norwegian
     * @param unit what it counts
     * @param rule the rule or requirement behind it
     * @param by what its lines can be
     * @param parts its columns, as codes of the table {@code partsTable}
     * @param reasonsTable the code table of its lines by reason
     */
    public record Item(
            Measure name,
            String en,
            String nb,
            String unit,
            String rule,
            List<By> by,
            List<String> parts,
            String partsTable,
            @Nullable String reasonsTable,
            boolean days) {}
}
