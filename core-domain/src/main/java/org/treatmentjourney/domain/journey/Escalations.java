package org.treatmentjourney.domain.journey;

import static java.util.Collections.unmodifiableSet;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.treatmentjourney.domain.RuleViolated;
import org.treatmentjourney.domain.journey.event.Escalated;
import org.treatmentjourney.domain.journey.event.JourneyEvent;

/** Which steps of telling somebody outside the screen were taken: each one once, whoever asks. */
record Escalations(Set<Step> taken) {

    static final Escalations NONE = new Escalations(Set.of());

    record Step(String work, Instant since, int number) {}

    Escalations after(JourneyEvent event) {
        if (!(event instanceof Escalated e)) {
            return this;
        }
        Set<Step> more = new HashSet<>(taken);
        more.add(new Step(e.work(), e.since(), e.step()));
        return new Escalations(unmodifiableSet(more));
    }

    void requireNext(Step step) {
        boolean next = step.number() == 1 || taken.contains(new Step(step.work(), step.since(), step.number() - 1));
        if (taken.contains(step) || !next) {
            throw new RuleViolated("R43", "escalation.step", "Each step of an escalation is taken once, in its order.");
        }
    }

    void requireTaken(Step step) {
        if (!taken.contains(step)) {
            throw new RuleViolated("R43", "escalation.step", "Nothing is sent before the step is taken.");
        }
    }
}
