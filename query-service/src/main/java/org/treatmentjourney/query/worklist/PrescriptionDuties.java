package org.treatmentjourney.query.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.treatmentjourney.domain.code.Kebab;
import org.treatmentjourney.domain.prescription.Alarm;
import org.treatmentjourney.domain.prescription.Alarms;
import org.treatmentjourney.domain.prescription.Prescriptions;

/**
 * The alarms of prescriptions as duties (R24, R25). Each day ahead is a duty of its own and stands in the list from when
 * the one before is over until it is over itself: so there is one at a time, and no today is needed to say which.
 */
final class PrescriptionDuties {

    private PrescriptionDuties() {}

    static List<Duty> of(Prescriptions prescriptions) {
        Map<String, List<Alarm>> rows = new LinkedHashMap<>();
        Alarms.of(prescriptions)
                .forEach(alarm -> rows.computeIfAbsent(row(alarm), key -> new ArrayList<>())
                        .add(alarm));
        return rows.values().stream().flatMap(alarms -> inARow(alarms).stream()).toList();
    }

    /** What the detail of a duty says of the days. */
    static Alarm.Kind kind(Duty duty) {
        String code = String.valueOf(duty.detail());
        for (Alarm.Kind kind : Alarm.Kind.values()) {
            if (Kebab.code(kind).equals(code)) {
                return kind;
            }
        }
        return Alarm.Kind.ENDS;
    }

    /** Days without cover take turns, whatever the reason, and days with too much among themselves. */
    private static String row(Alarm alarm) {
        return alarm.line() + "/"
                + switch (alarm.kind()) {
                    case ENDS, BETWEEN, CLOSED -> "without";
                    case OVERLAP -> "twice";
                    case UNCONFIRMED -> "unconfirmed";
                    case MISSED -> "missed";
                };
    }

    private static List<Duty> inARow(List<Alarm> alarms) {
        List<Duty> duties = new ArrayList<>();
        LocalDate from = null;
        for (Alarm alarm : alarms) {
            duties.add(duty(alarm).shown(from, alarm.kind() == Alarm.Kind.MISSED ? null : alarm.last()));
            if (alarm.last() == null) {
                break;
            }
            from = alarm.last().plusDays(1);
        }
        return duties;
    }

    private static Duty duty(Alarm alarm) {
        if (alarm.kind() == Alarm.Kind.MISSED) {
            return new Duty(DutyKind.MISSED_DOSES, alarm.first(), alarm.last(), null);
        }
        return new Duty(DutyKind.PRESCRIPTION_ALARM, alarm.first(), alarm.last(), Kebab.code(alarm.kind()))
                .learned(alarm.learnedLate());
    }
}
