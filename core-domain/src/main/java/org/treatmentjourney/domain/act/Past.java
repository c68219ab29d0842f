package org.treatmentjourney.domain.act;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.RuleViolated;

/** R34: nothing that happened lies in the future. Only what is planned may. */
public final class Past {

    private Past() {}

    public static void require(Act act) {
        if (act.effective().isAfter(act.now(), act.zone())) {
            throw inFuture("This");
        }
    }

    public static void require(String field, @Nullable LocalDate day, Act act) {
        if (day != null && day.isAfter(act.today())) {
            throw inFuture("The date in " + field);
        }
    }

    public static void require(String field, @Nullable Instant instant, Act act) {
        if (instant != null && instant.isAfter(act.now())) {
            throw inFuture("The time in " + field);
        }
    }

    private static RuleViolated inFuture(String what) {
        return new RuleViolated(
                "R34",
                "time.in-the-future",
                what + " lies in the future. Something that happened cannot; only plans can.");
    }
}
