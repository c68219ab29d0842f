package org.treatmentjourney.campaign;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Tells whoever waits how far it is. */
final class Progress {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private Progress() {}

    /** With nothing lost in N tries, the share that may be lost is below 3/N with a confidence of 95 %. */
    static void table(Campaign.Outcome outcome, long seed) {
        outcome.happened().forEach((fault, times) -> say("%3d x %s", times, fault));
        say(
                "seed %d: %d acknowledged, %d repeated, %d findings, bound 3/N = %.5f %%",
                seed,
                outcome.acknowledged(),
                outcome.repeats(),
                outcome.findings().size(),
                300.0 / Math.max(1, outcome.acknowledged()));
        outcome.findings().forEach(finding -> say("FOUND %s", finding));
    }

    @SuppressWarnings("SystemOut") // it is read while it runs
    static void say(String format, Object... values) {
        System.out.println(LocalTime.now(ZoneOffset.UTC).format(CLOCK) + "  " + format.formatted(values));
    }
}
