package org.treatmentjourney.web.prescription;

import java.util.List;
import java.util.stream.IntStream;
import org.treatmentjourney.domain.prescription.Calendar;
import org.treatmentjourney.query.prescriptions.Prescribing;

/**
 * The days of one kind of medicine, week by week.
 *
 * @param weeks each from Monday to Sunday
 */
public record Sheet(String line, List<List<Calendar.Day>> weeks) {

    private static final int WEEK = 7;

    static List<Sheet> of(Prescribing prescribing) {
        return prescribing.calendars().stream()
                .filter(one -> one.days().stream().anyMatch(day -> day.cover() != null))
                .map(one -> new Sheet(one.line(), weeks(one.days())))
                .toList();
    }

    private static List<List<Calendar.Day>> weeks(List<Calendar.Day> days) {
        return IntStream.range(0, days.size() / WEEK)
                .mapToObj(week -> days.subList(week * WEEK, (week + 1) * WEEK))
                .toList();
    }
}
