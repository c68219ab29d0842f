package org.treatmentjourney.query.extract;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.query.measures.Episode;
import org.treatmentjourney.query.measures.Help;
import org.treatmentjourney.query.measures.Leaving;

/** R34: birth &lt; referral ≤ triage ≤ start ≤ end ≤ discharge. It is looked at when an extract is made, never when care is recorded. */
final class OrderOfDays {

    private final Set<Problem> found = EnumSet.noneOf(Problem.class);

    private OrderOfDays() {}

    /** @param birth null where it is not known or not to be used */
    static Set<Problem> problems(@Nullable LocalDate birth, Episode episode) {
        OrderOfDays order = new OrderOfDays();
        Leaving leaving = episode.leaving();
        LocalDate left = leaving == null ? null : leaving.on();
        if (birth != null && !birth.isBefore(episode.receivedOn())) {
            order.found.add(Problem.REFERRAL_NOT_AFTER_BIRTH);
        }
        order.atMost(episode.receivedOn(), episode.triagedOn(), Problem.TRIAGE_BEFORE_REFERRAL);
        LocalDate before = latest(episode.receivedOn(), episode.triagedOn());
        for (Help help : episode.help()) {
            order.atMost(before, help.startedOn(), Problem.START_BEFORE_TRIAGE);
            order.atMost(help.startedOn(), help.endedOn(), Problem.END_BEFORE_START);
            order.atMost(latest(help.startedOn(), help.endedOn()), left, Problem.DISCHARGE_BEFORE_END);
        }
        if (episode.help().isEmpty()) {
            order.atMost(before, left, Problem.DISCHARGE_BEFORE_END);
        }
        return order.found;
    }

    private void atMost(@Nullable LocalDate one, @Nullable LocalDate other, Problem problem) {
        if (one != null && other != null && other.isBefore(one)) {
            found.add(problem);
        }
    }

    private static @Nullable LocalDate latest(@Nullable LocalDate one, @Nullable LocalDate other) {
        return Stream.of(one, other)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
