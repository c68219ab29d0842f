package org.treatmentjourney.web.limits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.treatmentjourney.query.worklist.DueCounts;
import org.treatmentjourney.query.worklist.DutyKind;

/** How much is due today, and how much would be. */
record WhatIf(long now, long then, List<Line> changes) {

    /** One kind of work of which more or less would be due. */
    public record Line(DutyKind kind, long now, long then) {}

    static WhatIf of(DueCounts now, DueCounts then) {
        Map<DutyKind, DueCounts.Line> before = byKind(now);
        Map<DutyKind, DueCounts.Line> after = byKind(then);
        List<Line> lines = new ArrayList<>();
        before.forEach((kind, line) -> {
            DueCounts.Line other = after.get(kind);
            long due = other == null ? 0 : other.due();
            if (due != line.due()) {
                lines.add(new Line(kind, line.due(), due));
            }
        });
        lines.sort(Comparator.comparing(Line::kind));
        return new WhatIf(now.due(), then.due(), List.copyOf(lines));
    }

    /** A limit changes when work is due and never how much work there is, so both have the same kinds. */
    private static Map<DutyKind, DueCounts.Line> byKind(DueCounts counts) {
        return counts.items().stream().collect(Collectors.toMap(DueCounts.Line::kind, Function.identity()));
    }
}
