package org.treatmentjourney.query.selfhelp;

import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.Selection;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.selfhelp.event.AccessCodeRecorded;
import org.treatmentjourney.domain.selfhelp.value.AccessCode;
import org.treatmentjourney.log.store.Log;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.journey.JourneyView;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.Row;

/** Answers about guided self-help. */
@Component
public class SelfHelpQueries {

    private static final String KIND = "self-help";

    private final Reading reading;
    private final SelfHelpView view;
    private final JourneyView journeys;
    private final Log log;
    private final ZoneId zone;

    SelfHelpQueries(Reading reading, SelfHelpView view, JourneyView journeys, Log log, ZoneId zone) {
        this.reading = reading;
        this.view = view;
        this.journeys = journeys;
        this.log = log;
        this.zone = zone;
    }

    @QueryHandler
    public SelfHelpCourse handle(FindSelfHelp query, MetaData metaData) {
        reading.await(query.atLeast(), view);
        Row<SelfHelpState> row = reading.one(view, query.selfHelpId(), KIND, Asker.of(metaData), query.when());
        return SelfHelpCourse.of(row, zone, reading.freshness());
    }

    @QueryHandler
    public SelfHelpCourses handle(FindCourses query, MetaData metaData) {
        reading.await(query.atLeast(), view, journeys);
        Asker asker = Asker.of(metaData);
        UUID client = reading.one(journeys, query.journeyId(), "journey", asker).subject();
        Freshness freshness = reading.freshness();
        return new SelfHelpCourses(
                reading
                        .ofClient(
                                view,
                                client,
                                asker,
                                "and journey_id = ? order by effective_at desc, row",
                                query.journeyId())
                        .stream()
                        .map(row -> SelfHelpCourse.of(row, zone, freshness))
                        .toList(),
                freshness);
    }

    /** No view holds a code: it is read from the log, once the view has shown that whoever asks may see the course. */
    @QueryHandler
    public ShownAccessCode handle(FindAccessCode query, MetaData metaData) {
        reading.one(view, query.selfHelpId(), KIND, Asker.of(metaData));
        return Selection.current(log.stream(query.selfHelpId())).stream()
                .flatMap(entry -> entry.event() instanceof AccessCodeRecorded code ? Stream.of(code) : Stream.empty())
                .reduce((one, later) -> later)
                .flatMap(code -> code.personal().known())
                .map(AccessCode::code)
                .map(code -> new ShownAccessCode(query.selfHelpId(), code))
                .orElseThrow(() -> new Unknown("access-code"));
    }
}
