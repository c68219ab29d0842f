package org.treatmentjourney.query.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.journey.value.Level;
import org.treatmentjourney.query.answer.Scope;
import org.treatmentjourney.query.caseload.FindCaseload.Order;
import org.treatmentjourney.query.journey.JourneyState;
import org.treatmentjourney.query.projection.Row;

/** Where journeys stand in one order, in the database and here alike. */
record Places(Order order, ZoneId zone) {

    private static final String RANK =
            "case risk when 'high' then 0 when 'moderate' then 1 when 'low' then 2 else 3 end";

    Place of(Row<JourneyState> row) {
        JourneyState state = row.state();
        return switch (order) {
            case REVIEW -> new Place(0, day(state.planning().reviewOn(zone), Place.LAST), row.row());
            case CONTACT -> new Place(0, day(day(state.lastContactAt()), Place.FIRST), row.row());
            case RISK ->
                new Place(rank(state.risks().level()), day(state.planning().reviewOn(zone), Place.LAST), row.row());
        };
    }

    String sql() {
        return (order == Order.RISK ? RANK + ", " : "") + day() + ", row";
    }

    void after(Scope scope, Place place) {
        if (order == Order.RISK) {
            scope.and("(" + sql() + ") > (?, ?::date, ?)", place.rank(), place.day(), place.row());
        } else {
            scope.and("(" + sql() + ") > (?::date, ?)", place.day(), place.row());
        }
    }

    private String day() {
        return order == Order.CONTACT
                ? "coalesce(last_contact_on, '-infinity'::date)"
                : "coalesce(review_on, 'infinity'::date)";
    }

    private static int rank(@Nullable Level level) {
        return level == null ? 3 : 2 - level.ordinal();
    }

    private @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : at.atZone(zone).toLocalDate();
    }

    private static String day(@Nullable LocalDate day, String otherwise) {
        return day == null ? otherwise : day.toString();
    }
}
