package org.treatmentjourney.query.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.Compared;
import org.treatmentjourney.query.answer.JourneyAnswer;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.audit.Differences.Different;
import org.treatmentjourney.query.projection.PastRows;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Asks every view of a journey about two points in time and tells what has become different. */
@Component
public class DifferenceQueries {

    private final List<JourneyAnswer> answers;
    private final PastRows past;
    private final JsonMapper json;

    DifferenceQueries(List<JourneyAnswer> answers, PastRows past, JsonMapper json) {
        this.answers = answers;
        this.past = past;
        this.json = json;
    }

    @QueryHandler
    public Differences handle(AuditDifferences query, MetaData metaData) {
        Asker asker = Asker.of(metaData);
        if (past.ownerOfJourney(query.journeyId())
                .filter(owner -> AccessPolicy.sees(asker.person(), owner.organisation()))
                .isEmpty()) {
            throw new Unknown("journey");
        }
        PointInTime from = at(query.axis(), query.from());
        PointInTime to = at(query.axis(), query.to());
        List<Different> views = answers.stream()
                .map(view -> new Different(
                        view.name(),
                        Compared.of(
                                said(view, query.journeyId(), asker, from), said(view, query.journeyId(), asker, to))))
                .filter(view -> !view.changes().isEmpty())
                .toList();
        return new Differences(query.journeyId(), query.axis(), query.from(), query.to(), views);
    }

    private static PointInTime at(AuditDifferences.Axis axis, Instant instant) {
        return switch (axis) {
            case AS_KNOWN_AT -> new PointInTime(instant, null);
            case AS_OF -> new PointInTime(null, instant);
        };
    }

    /** An answer without how fresh it is, which is true of the asking only. */
    private @Nullable JsonNode said(JourneyAnswer view, UUID journeyId, Asker asker, PointInTime when) {
        try {
            ObjectNode answer = json.valueToTree(view.at(journeyId, asker, when));
            answer.remove("freshness");
            return answer;
        } catch (Refused | Unknown nothing) {
            return null;
        }
    }
}
