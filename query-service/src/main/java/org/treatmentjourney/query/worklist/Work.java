package org.treatmentjourney.query.worklist;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.Staffing;

/** What there is to do on many journeys on one day, from which lists are picked for whoever asks. */
record Work(List<Task> tasks, Map<String, Staffing> people, Person asker, LocalDate today) {

    /** @param wanted all of them if empty; those that whoever asks may not learn of are left out in any case */
    Set<DutyKind> kinds(Collection<DutyKind> wanted) {
        Set<DutyKind> kinds = EnumSet.allOf(DutyKind.class);
        kinds.removeIf(kind -> !kind.isFor(asker) || !wanted.isEmpty() && !wanted.contains(kind));
        return kinds;
    }

    /** @param keyworker whoever does their work today; null for everybody's */
    Predicate<Task> among(@Nullable String service, @Nullable String keyworker) {
        Predicate<Task> there = service == null ? task -> true : task -> service.equals(task.service());
        if (keyworker == null) {
            return there;
        }
        Set<String> attended = Unattended.attendedBy(keyworker, people, today);
        return there.and(task -> task.keyworker() != null && attended.contains(task.keyworker()));
    }
}
