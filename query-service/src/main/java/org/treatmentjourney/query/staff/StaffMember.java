package org.treatmentjourney.query.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.access.Absence;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.Row;

/**
 * One person's work here, as it holds on a day; the fields are those of {@link StaffList.Item}.
 *
 * @param on the day
 * @param entries what was recorded and counts, the earliest first
 */
public record StaffMember(
        UUID staffId,
        String person,
        List<String> roles,
        List<String> services,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate leftOn,
        @Nullable Absence away,
        List<Absence> absences,
        boolean employed,
        LocalDate on,
        List<StaffState.Entry> entries,
        long version,
        Freshness freshness) {

    static StaffMember of(Row<StaffState> row, LocalDate on, Freshness freshness) {
        StaffList.Item item = StaffList.Item.of(row, on);
        return new StaffMember(
                item.staffId(),
                item.person(),
                item.roles(),
                item.services(),
                item.from(),
                item.until(),
                item.leftOn(),
                item.away(),
                item.absences(),
                item.employed(),
                on,
                row.state().entries(),
                item.version(),
                freshness);
    }
}
