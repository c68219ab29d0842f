package org.treatmentjourney.web.outcomes;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.code.Code;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.domain.outcome.Measure;
import org.treatmentjourney.query.outcomes.Outcomes;
import org.treatmentjourney.query.outcomes.Series;
import org.treatmentjourney.web.text.Codes;
import org.treatmentjourney.web.text.Days;

/** Each measure over time, by what it is about. */
@Component
class Trends {

    /** What belongs together. */
    public record Group(String code, List<Trend> trends) {}

    private final OutcomeWords words;
    private final Codes codes;
    private final Days days;

    Trends(OutcomeWords words, Codes codes, Days days) {
        this.words = words;
        this.codes = codes;
        this.days = days;
    }

    List<Group> groups(Outcomes outcomes) {
        return CodeTables.standard().table("outcome-group").codes().stream()
                .map(Code::code)
                .map(group -> new Group(group, of(group, outcomes)))
                .filter(group -> !group.trends().isEmpty())
                .toList();
    }

    List<Trend> scales(Outcomes outcomes) {
        return outcomes.scales().stream()
                .map(series -> trend("symptom-scale", Measure.scale(series.measure()), series))
                .toList();
    }

    private List<Trend> of(String group, Outcomes outcomes) {
        return outcomes.items().stream()
                .filter(series -> Measure.item(series.measure()).group().equals(group))
                .map(series -> trend("outcome-item", Measure.item(series.measure()), series))
                .toList();
    }

    private Trend trend(String table, Measure measure, Series series) {
        return new Trend(
                codes.label(table, series.measure()),
                words.of(measure, series.start()),
                words.of(measure, series.latest()),
                series.points().stream()
                        .map(point -> days.day(point.on()) + ": " + words.of(measure, point))
                        .collect(joining("; ")),
                series.direction(),
                Sparkline.of(measure, series.points()));
    }
}
