package org.treatmentjourney.query.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.code.CodeTable;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.measures.CountedJourney;
import org.treatmentjourney.query.measures.CountedJourneys;
import org.treatmentjourney.query.measures.Episode;
import org.treatmentjourney.query.measures.Leaving;
import org.treatmentjourney.query.measures.Months;

/** Makes extracts. Each is a look at everybody in it, written down as such, also where next to nothing is told. */
@Component
public class ExtractQueries {

    private static final String RULE = "R34";
    private static final List<String> TABLES = List.of(
            "discharge-reason", "exit", "intervention-exit", "lost-at", "modality", "referral-source", "setting");

    private final CountedJourneys journeys;
    private final ClientReferences references;
    private final Reading reading;

    ExtractQueries(CountedJourneys journeys, ClientReferences references, Reading reading) {
        this.journeys = journeys;
        this.references = references;
        this.reading = reading;
    }

    /** One time in care in the months of the extract. */
    private record Stay(CountedJourney journey, Episode episode) {}

    @QueryHandler
    public Extract handle(FindExtract query, MetaData metaData) {
        Asker asker = Asker.of(metaData);
        String organisation = asker.person().organisation();
        List<Stay> stays = journeys.of(asker).stream()
                .flatMap(journey -> journey.counted().episodes().stream().map(episode -> new Stay(journey, episode)))
                .filter(stay -> inCare(stay.episode(), query.months()))
                .toList();
        asker.handsOn(stays.stream().map(stay -> stay.journey().clientId()).toList());
        List<ExtractLine> lines = stays.stream()
                .map(stay -> ExtractLine.of(
                        agency(stay.journey(), organisation),
                        references.of(stay.journey().clientId(), organisation, query),
                        stay.journey().counted().consent(),
                        stay.episode()))
                .sorted(Comparator.comparing(ExtractLine::agency).thenComparing(ExtractLine::clientReference))
                .toList();
        return new Extract(
                query.name(),
                query.months().first(),
                query.months().last(),
                versions(),
                lines,
                problems(stays),
                reading.freshness());
    }

    private static boolean inCare(Episode episode, Months months) {
        Leaving leaving = episode.leaving();
        return episode.refusal() == null
                && !episode.receivedOn().isAfter(months.last())
                && (leaving == null || !leaving.on().isBefore(months.first()));
    }

    private static String agency(CountedJourney journey, String organisation) {
        return journey.service() == null ? organisation : organisation + "/" + journey.service();
    }

    private static List<Extract.TableVersion> versions() {
        return TABLES.stream()
                .map(CodeTables.standard()::table)
                .map((CodeTable table) -> new Extract.TableVersion(table.name(), table.version(), table.source()))
                .toList();
    }

    /** A birth date comes with consent, and so does its place in the order. */
    private static List<Extract.Found> problems(List<Stay> stays) {
        Map<Problem, Long> found = stays.stream()
                .flatMap((Stay stay) -> OrderOfDays.problems(null, stay.episode()).stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return Stream.of(Problem.values())
                .filter(found::containsKey)
                .map(problem ->
                        new Extract.Found(problem.code(), RULE, problem.sentence(), found.getOrDefault(problem, 0L)))
                .toList();
    }
}
