package org.treatmentjourney.standalone.fuzz;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.treatmentjourney.standalone.contract.Leaves;

/** Fields that a schema takes: mostly as people fill them in, now and then at the edge of what can be meant. */
record Mixed(Known known) implements Leaves {

    private static final Set<String> REFERRING = Set.of("clientId", "eventId", "journeyId", "groupId");

    @Override
    public Arbitrary<String> text(String field, int longest) {
        Arbitrary<String> any = Arbitraries.frequencyOf(
                Tuple.of(3, known.word()),
                Tuple.of(3, Arbitraries.just("Slept better, and rang a friend. " + Strange.MARK)),
                Tuple.of(2, Strange.text()),
                Tuple.of(1, Arbitraries.just("å".repeat(longest))));
        return any.filter(text -> text.codePointCount(0, text.length()) <= longest);
    }

    @Override
    public Arbitrary<String> language() {
        return Arbitraries.of("en", "nb-NO", "zh-Hant-TW", "xx-" + "a".repeat(8), "EN-gb", "abcdefgh");
    }

    /** Those that refer to a client, a journey, a group or an entry are anybody's; others name what is new, or one of its kind. */
    @Override
    public Arbitrary<String> id(String field) {
        boolean anybodys = REFERRING.contains(field);
        return Arbitraries.frequencyOf(Tuple.of(1, Known.fresh()), Tuple.of(1, anybodys ? known.id() : known.thing()));
    }

    @Override
    public Arbitrary<String> date(String field) {
        return Arbitraries.frequencyOf(Tuple.of(12, Leaves.super.date(field)), Tuple.of(1, Strange.date()));
    }

    @Override
    public Arbitrary<String> time(String field) {
        return Arbitraries.frequencyOf(Tuple.of(12, Leaves.super.time(field)), Tuple.of(1, Strange.time()));
    }
}
