package org.treatmentjourney.query.worklist;

import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.treatmentjourney.query.answer.Page;

/**
 * What of a list stands on the page that is asked for.
 *
 * @param policy under which it is due
 */
record Picked(FindWorklist list, Policy policy, Page.Cut<Open> cut, SortedMap<String, Integer> counts) {

    /** There are tens of thousands of duties, and this is asked whenever somebody begins their day: each is seen once. */
    static List<Picked> of(List<FindWorklist> lists, Work work, Policy inForce) {
        List<Picking> pickings =
                lists.stream().map(list -> new Picking(list, work, inForce)).toList();
        for (Task task : work.tasks()) {
            for (Picking picking : pickings) {
                picking.offer(task);
            }
        }
        return pickings.stream().map(Picking::picked).toList();
    }

    Stream<UUID> courses() {
        return cut.items().stream().flatMap(one -> Stream.ofNullable(one.selfHelpId()));
    }

    Stream<UUID> journeys() {
        return cut.items().stream().map(Open::journeyId);
    }
}
