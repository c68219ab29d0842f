package org.treatmentjourney.web.limits;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.treatmentjourney.query.worklist.DueCounts;
import org.treatmentjourney.query.worklist.DutyKind;

/** How much is due today, and how much would be. */
record WhatIf(long now, long then, List<Line> changes) {

    /** One kind of work of which more or less would be due. */
    public record Line(DutyKind kind, long now, long then) {}

    static WhatIf of(DueCounts now, DueCounts then) {
        Map<DutyKind, Long> before = byKind(now);
        Map<DutyKind, Long> after = byKind(then);
        List<Line> lines = new ArrayList<>();
        for (DutyKind kind : DutyKind.values()) {
            long due = before.getOrDefault(kind, 0L);
            long would = after.getOrDefault(kind, 0L);
            if (due != would) {
                lines.add(new Line(kind, due, would));
            }
        }
        return new WhatIf(now.due(), then.due(), List.copyOf(lines));
    }

    private static Map<DutyKind, Long> byKind(DueCounts counts) {
        return counts.items().stream().collect(Collectors.toMap(DueCounts.Line::kind, DueCounts.Line::due));
    }
}
