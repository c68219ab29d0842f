package org.treatmentjourney.query.worklist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Of each kind of work the one that presses most: a list names a journey once for the same thing. */
final class Pressing {

    /** What was put off comes after what was not, and then whatever comes round first. */
    private static final Comparator<Duty> FIRST =
            Comparator.comparing(Duty::isDeferred).thenComparing(Pressing::day);

    private Pressing() {}

    static List<Duty> of(List<Duty> duties) {
        Map<String, Duty> most = new LinkedHashMap<>();
        duties.forEach(duty ->
                most.merge(thing(duty), duty, (one, other) -> FIRST.compare(other, one) < 0 ? other : one));
        return List.copyOf(most.values());
    }

    /** Those who wait for an offer and those who wait for a start are two lists; changes are one, whatever changed. Of
     * prescriptions each day ahead stands for itself, since the nearest is known only once there is a today. */
    private static String thing(Duty duty) {
        return switch (duty.kind()) {
            case INTERVENTION_WAIT -> duty.kind() + "/" + duty.detail();
            case PRESCRIPTION_ALARM -> duty.kind() + "/" + duty.detail() + "/" + duty.since();
            default -> duty.kind().name();
        };
    }

    private static LocalDate day(Duty duty) {
        if (duty.deferredTo() != null) {
            return duty.deferredTo();
        }
        return duty.agreedOn() != null ? duty.agreedOn() : duty.since();
    }
}
