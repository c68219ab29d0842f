package org.treatmentjourney.query.outcomes;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.treatmentjourney.domain.code.Code;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.domain.journey.value.OutcomeAnswer;
import org.treatmentjourney.domain.journey.value.OutcomeStage;
import org.treatmentjourney.domain.outcome.Measure;
import org.treatmentjourney.query.outcomes.OutcomesState.Asked;
import org.treatmentjourney.query.outcomes.Series.Point;

/** Each item of the profile over time. A new start begins a new comparison, and is itself compared with nothing. */
final class ItemSeries {

    private ItemSeries() {}

    static List<Series> of(List<Asked> profiles, ZoneId zone) {
        return items(profiles)
                .map(item -> series(item, profiles, zone))
                .filter(Series::isSaid)
                .toList();
    }

    /** In the order in which they are asked; those that are asked no longer come last. */
    private static Stream<String> items(List<Asked> profiles) {
        Stream<String> asked =
                CodeTables.standard().table("outcome-item").codes().stream().map(Code::code);
        Stream<String> answered = profiles.stream()
                .flatMap(one -> Stream.ofNullable(one.answers()).flatMap(List::stream))
                .map(OutcomeAnswer::item);
        return profiles.isEmpty()
                ? Stream.empty()
                : Stream.concat(asked, answered).distinct();
    }

    private static Series series(String item, List<Asked> profiles, ZoneId zone) {
        List<Point> points =
                profiles.stream().map(one -> point(item, one, zone)).toList();
        return Series.of(
                Measure.item(item),
                points.stream()
                        .filter(point -> point.stage() == OutcomeStage.START)
                        .reduce((earlier, later) -> later),
                points);
    }

    private static Point point(String item, Asked one, ZoneId zone) {
        if (one.answers() == null) {
            return new Point(one.at().day(zone), one.stage(), Saying.ERASED, null);
        }
        return one.answers().stream()
                .filter(answer -> answer.item().equals(item))
                .findFirst()
                .map(answer -> new Point(
                        one.at().day(zone),
                        one.stage(),
                        answer.isDeclined() ? Saying.DECLINED : Saying.NUMBER,
                        answer.value()))
                .orElseGet(() -> new Point(one.at().day(zone), one.stage(), Saying.UNSAID, null));
    }
}
