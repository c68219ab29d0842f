package org.treatmentjourney.query.measures.asked;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.code.Code;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.measures.CountedJourneys;
import org.treatmentjourney.query.measures.Months;
import org.treatmentjourney.query.measures.number.Table;
import org.treatmentjourney.query.measures.number.Unit;

/** Counts what is measured. No row is opened for it, and nobody is named. */
@Component
public class MeasureQueries {

    private final CountedJourneys journeys;
    private final Reading reading;
    private final Clock clock;
    private final ZoneId zone;
    private final int smallest;

    MeasureQueries(
            CountedJourneys journeys,
            Reading reading,
            Clock clock,
            ZoneId zone,
            @Value("${journey.measures.smallest:5}") int smallest) {
        if (smallest < 3) {
            throw new IllegalArgumentException("journey.measures.smallest is at least 3: a pair knows of each other");
        }
        this.journeys = journeys;
        this.reading = reading;
        this.clock = clock;
        this.zone = zone;
        this.smallest = smallest;
    }

    @QueryHandler
    public MeasureList handle(FindMeasures query) {
        return new MeasureList(
                Arrays.stream(Measure.values()).map(MeasureQueries::item).toList());
    }

    @QueryHandler
    public MeasureAnswer handle(FindMeasure query, MetaData metaData) {
        Measure measure = query.measure();
        Months months = query.months();
        LocalDate until =
                Months.lastOver(clock.instant().atZone(zone).toLocalDate()).atEndOfMonth();
        Set<String> reasons = measure.reasons() == null ? Set.of() : Set.copyOf(Measure.codes(measure.reasons()));
        List<Unit> units = new Counting(journeys.of(Asker.of(metaData)), until)
                .of(measure).stream()
                        .filter(unit -> months.hold(unit.on()))
                        .map(unit -> known(unit, measure, reasons))
                        .toList();
        Function<Unit, String> group = group(query.by());
        Table table = Table.of(
                units, group, groups(measure, query.by(), months, units), measure.parts(), measure.timed(), smallest);
        return new MeasureAnswer(
                measure,
                measure.rule(),
                query.by(),
                months.first(),
                months.last(),
                until,
                smallest,
                table.total(),
                table.items(),
                reading.freshness());
    }

    /** A code that a table does not have any more counts as not said. */
    private static Unit known(Unit unit, Measure measure, Set<String> reasons) {
        String part = measure.parts().contains(unit.part()) ? unit.part() : Measure.UNSAID;
        String reason = reasons.contains(said(unit.reason())) ? said(unit.reason()) : Measure.UNSAID;
        return new Unit(unit.on(), said(unit.service()), reason, part, unit.days());
    }

    private static String said(@Nullable String code) {
        return code == null ? Measure.UNSAID : code;
    }

    private static Function<Unit, String> group(By by) {
        return unit -> switch (by) {
            case SERVICE -> said(unit.service());
            case MONTH -> YearMonth.from(unit.on()).toString();
            case REASON -> said(unit.reason());
        };
    }

    /** Each month has its line, also one in which there was nothing; services and reasons if there was something. */
    private static List<String> groups(Measure measure, By by, Months months, List<Unit> units) {
        Stream<String> some = units.stream().map(group(by)).distinct();
        return switch (by) {
            case SERVICE -> some.sorted().toList();
            case MONTH -> months.each().stream().map(YearMonth::toString).toList();
            case REASON -> {
                List<String> found = some.toList();
                yield Measure.codes(Objects.requireNonNull(measure.reasons())).stream()
                        .filter(found::contains)
                        .toList();
            }
        };
    }

    private static MeasureList.Item item(Measure measure) {
        Code words = measure.words();
        return new MeasureList.Item(
                measure,
                words.more().getOrDefault("says", words.en()),
                words.more().getOrDefault("sier", words.nb()),
                words.more().getOrDefault("unit", ""),
                measure.rule(),
                measure.by(),
                measure.parts(),
                measure.partsTable(),
                measure.reasons(),
                measure.timed());
    }
}
