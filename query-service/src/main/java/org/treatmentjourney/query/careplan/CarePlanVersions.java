package org.treatmentjourney.query.careplan;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.query.answer.Changed;
import org.treatmentjourney.query.answer.Compared;
import org.treatmentjourney.query.answer.Redisclosure;
import org.treatmentjourney.query.answer.Shareable;
import org.treatmentjourney.query.answer.Shared;
import org.treatmentjourney.query.answer.Versioned;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.Row;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every care plan of a journey, the first one first. */
public record CarePlanVersions(
        UUID journeyId,
        UUID clientId,
        List<CarePlanVersion> items,
        @Nullable String cursor,
        long version,
        Freshness freshness,
        @Nullable Redisclosure redisclosure)
        implements Versioned, Shareable<CarePlanVersions> {

    /** What is true of a version alone and says nothing of what was agreed. */
    private static final List<String> OF_THE_VERSION = List.of("planVersion", "supersededOn", "reviews", "changes");

    static CarePlanVersions of(Row<CarePlanState> row, ZoneId zone, Freshness freshness, JsonMapper json) {
        List<PlanVersion> versions = row.state().versions();
        List<CarePlanVersion> items = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            CarePlanVersion version = CarePlanVersion.of(versions, i, zone);
            items.add(i == 0 ? version : version.changed(since(items.getLast(), version, json)));
        }
        return new CarePlanVersions(
                row.state().journeyId(),
                row.state().clientId(),
                List.copyOf(items),
                null,
                row.version(),
                freshness,
                null);
    }

    private static List<Changed> since(CarePlanVersion before, CarePlanVersion after, JsonMapper json) {
        return Compared.of(agreed(before, json), agreed(after, json));
    }

    private static ObjectNode agreed(CarePlanVersion version, JsonMapper json) {
        ObjectNode tree = json.valueToTree(version);
        tree.remove(OF_THE_VERSION);
        return tree;
    }

    @Override
    public CarePlanVersions within(Shared shared) {
        return new CarePlanVersions(
                journeyId,
                clientId,
                items.stream().map(item -> item.within(shared)).toList(),
                cursor,
                version,
                freshness,
                shared.redisclosure());
    }
}
