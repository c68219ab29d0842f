package org.treatmentjourney.web.today;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.access.Action;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.query.worklist.DutyKind;
import org.treatmentjourney.query.worklist.Worklist;

/** Makes lists to look at of what was found. */
record Showing(Wanted wanted, Person me, Map<UUID, String> names) {

    /** What nobody has acknowledged comes before what somebody has. */
    private static final Comparator<Worklist.Item> UNSEEN_FIRST =
            Comparator.comparing(item -> item.urgent() != null && item.urgent().acknowledgedBy() != null);

    /** @param own what stands in another list already and does not stand here again */
    Section section(Part part, Worklist list, @Nullable Worklist own) {
        List<Entry> entries = list.items().stream()
                .filter(item -> own == null || !stands(item, own))
                .sorted(UNSEEN_FIRST)
                .map(this::entry)
                .toList();
        return new Section(
                part.key(),
                count(list, list) - (own == null ? 0 : count(list, own)),
                entries,
                list.cursor() == null ? null : wanted.next(part, list.cursor()));
    }

    private static boolean stands(Worklist.Item item, Worklist own) {
        return own.items().stream()
                .anyMatch(other ->
                        other.kind() == item.kind() && other.journeyId().equals(item.journeyId()));
    }

    /** How much there is in a list of the kinds that another has. */
    private static int count(Worklist kinds, Worklist list) {
        return kinds.counts().keySet().stream()
                .mapToInt(kind -> list.counts().getOrDefault(kind, 0))
                .sum();
    }

    private Entry entry(Worklist.Item item) {
        String back = wanted.address();
        Worklist.@Nullable UrgentRisks urgent = item.urgent();
        return new Entry(
                item,
                names.get(item.clientId()),
                NextStep.of(item, me, back).orElse(null),
                NextStep.appointment(item, me, back).orElse(null),
                urgent != null
                        && urgent.sessionId() != null
                        && urgent.acknowledgedBy() == null
                        && NextStep.may(me, Action.ACKNOWLEDGE_URGENT_RISKS),
                takes(item),
                item.deferrable() && NextStep.may(me, Action.DEFER_DUE_WORK),
                AccessPolicy.readsClinical(me) ? item.risk() : null,
                UUID.randomUUID());
    }

    /** An urgent risk has its own word for it. */
    private boolean takes(Worklist.Item item) {
        return item.kind() != DutyKind.URGENT_RISK
                && item.calls() != null
                && item.calls().inHand() == null
                && NextStep.may(me, Action.ACKNOWLEDGE_ALARM);
    }
}
