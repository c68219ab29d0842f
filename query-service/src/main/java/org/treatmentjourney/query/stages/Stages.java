package org.treatmentjourney.query.stages;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.journey.value.Stage;
import org.treatmentjourney.query.answer.Versioned;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.Row;

/** The stages of a journey, the first one first. Back and forth is the rule, not a mistake (D1). */
public record Stages(UUID journeyId, UUID clientId, List<Stages.Item> items, long version, Freshness freshness)
        implements Versioned {

    /**
     * A time in one stage.
     *
     * @param since from this day on
     * @param until the day on which another stage was assessed; null for the present one
     * @param days how long it lasted; null for the present one
     * @param rater who assessed it
     * @param direction forward, back or same, compared with the stage before
     */
    public record Item(
            Stage stage,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable Long days,
            String rater,
            @Nullable String reason,
            @Nullable String direction) {}

    static Stages of(Row<StagesState> row, ZoneId zone, Freshness freshness) {
        List<StagesState.Entry> entries = row.state().entries();
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            StagesState.Entry entry = entries.get(i);
            LocalDate since = entry.told().at().day(zone);
            LocalDate until =
                    i + 1 < entries.size() ? entries.get(i + 1).told().at().day(zone) : null;
            items.add(new Item(
                    entry.stage(),
                    since,
                    until,
                    until == null ? null : ChronoUnit.DAYS.between(since, until),
                    entry.told().by(),
                    entry.told().said() == null ? null : entry.told().said().reason(),
                    i == 0 ? null : direction(entries.get(i - 1).stage(), entry.stage())));
        }
        return new Stages(
                row.state().journeyId(), row.state().clientId(), List.copyOf(items), row.version(), freshness);
    }

    private static String direction(Stage before, Stage after) {
        int step = after.compareTo(before);
        return step == 0 ? "same" : step > 0 ? "forward" : "back";
    }
}
