package org.treatmentjourney.query.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.access.Absence;
import org.treatmentjourney.domain.access.Staffing;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.Row;

/**
 * The staff of an organisation, in the order of their ids.
 *
 * @param staffId where the person who was asked for is taken on, whether or not there is a record of them
 */
public record StaffList(
        List<Item> items, @Nullable String cursor, @Nullable UUID staffId, Freshness freshness) {

    /**
     * One person on a day.
     *
     * @param services none for all of the organisation
     * @param until the last day of work, where one is agreed
     * @param leftOn the first day on which they no longer work here, once they have left or are going to
     * @param away the absence of that day, if there is one
     * @param absences those that were not over on that day, the first of them first
     */
    public record Item(
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
            long version) {

        static Item of(Row<StaffState> row, LocalDate day) {
            Staffing staffing = row.state().staffing();
            return new Item(
                    row.stream(),
                    staffing.person(),
                    staffing.dutiesOn(day).roles(),
                    staffing.dutiesOn(day).services(),
                    staffing.from(),
                    staffing.until(),
                    staffing.leftOn(),
                    staffing.awayOn(day).orElse(null),
                    staffing.absences().stream()
                            .filter(absence ->
                                    absence.until() == null || !absence.until().isBefore(day))
                            .toList(),
                    staffing.worksOn(day),
                    row.version());
        }
    }
}
