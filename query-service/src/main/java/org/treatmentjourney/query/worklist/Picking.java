package org.treatmentjourney.query.worklist;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Picks what of a list stands on the page that is asked for, out of duties that come in any order. */
final class Picking {

    private final FindWorklist list;
    private final Policy policy;
    private final LocalDate today;
    private final Set<DutyKind> kinds;
    private final Predicate<Task> among;
    private final MostPressing most;
    private final Map<DutyKind, Integer> counts = new EnumMap<>(DutyKind.class);

    Picking(FindWorklist list, Work work, Policy inForce) {
        this.list = list;
        this.policy = inForce.with(list.instead());
        this.today = work.today();
        this.kinds = work.kinds(list.kinds());
        this.among = work.among(list.service(), list.keyworker());
        this.most = MostPressing.on(list.page());
    }

    void offer(Task task) {
        Duty duty = task.duty();
        if (kinds.contains(duty.kind()) && policy.shows(duty, today) && among.test(task)) {
            Due due = Due.of(duty, policy, today);
            if (list.dueBy() == null || !due.dueOn().isAfter(list.dueBy())) {
                counts.merge(duty.kind(), 1, Integer::sum);
                most.offer(new Open(task.journeyId(), task.selfHelpId(), due));
            }
        }
    }

    Picked picked() {
        SortedMap<String, Integer> byCode = new TreeMap<>();
        counts.forEach((kind, count) -> byCode.put(kind.code(), count));
        var cut = list.page().cut(most.inOrder(), one -> one.place().toString());
        return new Picked(list, policy, cut, byCode);
    }
}
