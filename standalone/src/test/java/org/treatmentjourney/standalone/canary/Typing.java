package org.treatmentjourney.standalone.canary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.treatmentjourney.standalone.contract.Leaves;

/**
 * Fills every field for words with a canary, but for those that the events declare to be kept in clear.
 *
 * @param clear the fields that hold no words about anybody: people at work and lengths of time
 * @param ids what the fields for ids may name, by the field's own name
 */
record Typing(Canaries canaries, String organisation, String command, Set<String> clear, Map<String, List<String>> ids)
        implements Leaves {

    /** A keyworker, or a setting. */
    private static final List<String> IN_CLEAR = List.of("clinician", "6w");

    @Override
    public Arbitrary<String> text(String field, int longest) {
        return isClear(field)
                ? Arbitraries.of(IN_CLEAR)
                : Arbitraries.create(() -> canaries.next(organisation, command + " " + field));
    }

    boolean isClear(String field) {
        return clear.contains(field.split("\\.", 2)[0]);
    }

    @Override
    public Arbitrary<String> language() {
        return Arbitraries.of("en", "nb");
    }

    @Override
    public Arbitrary<String> id(String field) {
        List<String> known = ids.getOrDefault(field.substring(field.lastIndexOf('.') + 1), List.of());
        Arbitrary<String> fresh = Leaves.super.id(field);
        return known.isEmpty()
                ? fresh
                : Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.of(known)), Tuple.of(1, fresh));
    }
}
