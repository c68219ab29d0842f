package org.treatmentjourney.query.worklist;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.treatmentjourney.query.answer.Page;

/**
 * What of a list stands on the page that is asked for.
 *
 * @param policy under which it is due
 */
record Picked(FindWorklist list, Policy policy, Page.Cut<Open> cut, SortedMap<String, Integer> counts) {

    /** There are tens of thousands of duties, and this is asked whenever somebody begins their day: each is seen once. */
    static Picked of(FindWorklist list, Work work, Policy inForce) {
        Policy policy = inForce.with(list.instead());
        Predicate<Task> among = work.among(list.service(), list.keyworker());
        MostPressing most = MostPressing.on(list.page());
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (DutyKind kind : work.kinds(list.kinds())) {
            int count = 0;
            for (Task task : work.of(kind)) {
                if (among.test(task)) {
                    Due due = Due.of(task.duty(), policy, work.today());
                    if (list.dueBy() == null || !due.dueOn().isAfter(list.dueBy())) {
                        count++;
                        most.offer(new Open(task.journeyId(), due));
                    }
                }
            }
            if (count > 0) {
                counts.put(kind.code(), count);
            }
        }
        return new Picked(
                list, policy, list.page().cut(most.inOrder(), one -> one.place().toString()), counts);
    }

    Stream<UUID> journeys() {
        return cut.items().stream().map(Open::journeyId);
    }
}
