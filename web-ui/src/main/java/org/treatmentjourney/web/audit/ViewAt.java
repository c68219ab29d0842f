package org.treatmentjourney.web.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.query.answer.Changed;
import tools.jackson.databind.JsonNode;

/** What one view said at a step, line by line, with what had become different by then. */
record ViewAt(String view, List<Line> lines) {

    static ViewAt changed(String view, List<Changed> changes) {
        return new ViewAt(view, changes.stream().map(ViewAt::line).toList());
    }

    /** @param all the view compared with nothing, which is all that it said */
    static ViewAt whole(String view, List<Changed> all, List<Changed> changes) {
        Map<String, Line> different = new LinkedHashMap<>();
        changes.forEach(change -> different.put(change.field(), line(change)));
        List<Line> said = all.stream()
                .map(one -> {
                    Line change = different.remove(one.field());
                    return change == null ? new Line("", one.field(), null, text(one.after())) : change;
                })
                .toList();
        return new ViewAt(
                view, Stream.concat(said.stream(), different.values().stream()).toList());
    }

    public long different() {
        return lines.stream().filter(line -> !line.sign().isEmpty()).count();
    }

    private static Line line(Changed change) {
        String sign = change.before() == null ? "+" : change.after() == null ? "−" : "~";
        return new Line(sign, change.field(), text(change.before()), text(change.after()));
    }

    private static @Nullable String text(@Nullable JsonNode value) {
        return value == null ? null : value.isValueNode() ? value.asString() : value.toString();
    }
}
