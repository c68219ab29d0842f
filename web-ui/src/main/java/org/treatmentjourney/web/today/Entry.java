package org.treatmentjourney.web.today;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.journey.value.Level;
import org.treatmentjourney.query.worklist.Worklist;

/**
 * One thing to do, as the day shows it.
 *
 * @param name what the client is called; null if they have been erased
 * @param step what is done about it; null if it is nothing for whoever looks
 * @param appointment how they are given a time; null if that does not help
 * @param acknowledges whether whoever looks may say that they have seen an urgent risk, which nobody has said yet
 * @param takes whether whoever looks may say that they have it in hand, so that nobody else is called
 * @param defers whether whoever looks may put it off
 * @param risk what the client risks, for whoever may learn it
 * @param key recognises that a form about it was sent twice
 */
public record Entry(
        Worklist.Item work,
        @Nullable String name,
        @Nullable NextStep step,
        @Nullable NextStep appointment,
        boolean acknowledges,
        boolean takes,
        boolean defers,
        @Nullable Level risk,
        UUID key) {

    public String id() {
        return work.kind().code() + "-" + (work.selfHelpId() == null ? work.journeyId() : work.selfHelpId());
    }

    public String journey() {
        return NextStep.page(work.journeyId());
    }
}
