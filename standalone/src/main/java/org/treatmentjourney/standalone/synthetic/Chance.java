package org.treatmentjourney.standalone.synthetic;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What is left to chance; the same for the same seed. */
record Chance(Random random) {

    private static final List<String> WORDS = List.of(
            "Was glad to be asked.",
            "Finds the mornings easier than the evenings.",
            "Has told a sister, who will come along once.",
            "Would like to keep what works and leave the rest.",
            "A hard week, and came all the same.",
            "Wants to sleep through one night.",
            "The letter about the rent was read together.",
            "Laughed for the first time in a while.");

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    Duration days(int least, int most) {
        return Duration.ofMinutes(random.nextLong(least * 1440L, most * 1440L));
    }

    UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    @SafeVarargs
    final <T> T of(T... all) {
        return all[random.nextInt(all.length)];
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    String words() {
        return of(WORDS) + " " + of(WORDS);
    }
}
