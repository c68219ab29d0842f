package org.treatmentjourney.domain.client;

import org.treatmentjourney.domain.RuleViolated;

/**
 * A record opened in an emergency, as later decisions need to know of it.
 *
 * @param by who opened it
 * @param told the last step of telling the privacy officer that was taken
 */
public record Emergency(String by, int told) {

    Emergency told(int step) {
        return new Emergency(by, step);
    }

    void requireNext(int step) {
        if (step != told + 1) {
            throw new RuleViolated("R49", "break-glass.step", "Each step of an alert is taken once, in its order.");
        }
    }

    void requireTaken(int step) {
        if (step > told) {
            throw new RuleViolated("R49", "break-glass.step", "Nothing is sent before the step is taken.");
        }
    }
}
