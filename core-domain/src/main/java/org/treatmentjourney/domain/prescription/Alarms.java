package org.treatmentjourney.domain.prescription;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the days ahead that are not covered, or covered twice. What was over when they were last spoken of is history. */
public final class Alarms {

    /** What has lasted longer is told as if it had begun then. */
    private static final int QUARTER = 92;

    private Alarms() {}

    /** The first ones first. */
    public static List<Alarm> of(Prescriptions prescriptions) {
        LocalDate told = prescriptions.told();
        return told == null
                ? List.of()
                : prescriptions.calendars().stream()
                        .flatMap(calendar -> Stream.of(days(calendar, told), unconfirmed(calendar), missed(calendar))
                                .flatMap(List::stream))
                        .sorted(Comparator.comparing(Alarm::first).thenComparing(Alarm::kind))
                        .toList();
    }

    private static List<Alarm> days(Calendar calendar, LocalDate told) {
        LocalDate begins = calendar.first().orElse(told);
        LocalDate from = later(begins, told.minusDays(QUARTER));
        LocalDate last = calendar.last().orElse(told);
        LocalDate until = earlier(last.plusDays(1), told.plusDays(Calendar.YEAR));
        List<Alarm> alarms = new ArrayList<>();
        Alarm open = null;
        for (LocalDate day = from; !day.isAfter(until); day = day.plusDays(1)) {
            Alarm.Kind kind = kind(calendar, day, last);
            if (open != null && open.kind() != kind) {
                alarms.add(until(open, day.minusDays(1)));
                open = null;
            }
            if (kind != null && open == null) {
                open = new Alarm(calendar.line(), kind, day, null, day.isBefore(learned(calendar)));
            }
        }
        if (open != null) {
            alarms.add(open.kind() == Alarm.Kind.ENDS ? open : until(open, until));
        }
        return alarms.stream().filter(alarm -> !alarm.isOver(told)).toList();
    }

    private static Alarm.@Nullable Kind kind(Calendar calendar, LocalDate day, LocalDate last) {
        Cover cover = calendar.on(day).cover();
        if (cover == null) {
            return null;
        }
        return switch (cover) {
            case GAP -> day.isAfter(last) ? Alarm.Kind.ENDS : Alarm.Kind.BETWEEN;
            case CLOSED, UNCOLLECTED -> Alarm.Kind.CLOSED;
            case DOUBLE -> calendar.isOpioid() ? Alarm.Kind.OVERLAP : null;
            case SUPERVISED, COLLECTED, TAKE_HOME, LONG_ACTING, MISSED, SUSPENDED -> null;
        };
    }

    private static List<Alarm> unconfirmed(Calendar calendar) {
        return calendar.prescriptions().stream()
                .filter(one -> one.isActive() && one.firstDoseOpen())
                .map(one -> new Alarm(
                        one.line(),
                        Alarm.Kind.UNCONFIRMED,
                        one.from(),
                        null,
                        one.from().isBefore(one.learned())))
                .toList();
    }

    /** The last days in a row that were missed and after which nobody has reassessed. */
    private static List<Alarm> missed(Calendar calendar) {
        return calendar.prescriptions().stream()
                .filter(one -> one.isActive() && !one.missed().isEmpty())
                .map(Alarms::lastMissed)
                .flatMap(List::stream)
                .toList();
    }

    private static List<Alarm> lastMissed(Prescription one) {
        LocalDate last = one.missed().last();
        LocalDate reassessed = one.reassessed();
        if (reassessed != null && !reassessed.isBefore(last)) {
            return List.of();
        }
        LocalDate first = last;
        while (one.missed().contains(first.minusDays(1))) {
            first = first.minusDays(1);
        }
        return List.of(new Alarm(one.line(), Alarm.Kind.MISSED, first, last, false));
    }

    private static Alarm until(Alarm open, LocalDate last) {
        return new Alarm(open.line(), open.kind(), open.first(), last, open.learnedLate());
    }

    private static LocalDate learned(Calendar calendar) {
        return calendar.prescriptions().stream()
                .map(Prescription::learned)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
