package org.treatmentjourney.benchmark.invented;

import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What chance decides in an invented life. */
final class Chance {

    private static final List<String> SENTENCES = List.of(
            "Came on time and was glad of the quiet room.",
            "Says that weekends are the hard part, above all after being paid.",
            "Slept better since the evening walks began.",
            "Wants to be there for the children in the morning.",
            "Has told one friend, who offers to come along the next time.",
            "Talked about what was good before and what could be good again.",
            "Would rather go slowly than promise too much.",
            "The letter from the housing office is a worry and we read it together.");

    private Chance() {}

    static UUID uuid(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }

    static <T> T of(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    @SafeVarargs
    static <T> T of(Random random, T... all) {
        return all[random.nextInt(all.length)];
    }

    static String words(Random random) {
        return of(random, SENTENCES) + " " + of(random, SENTENCES);
    }
}
