package org.treatmentjourney.standalone.sequence;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.treatmentjourney.standalone.contract.Leaves;

/** So few ids that what one command names another often means. */
record FewIds(List<String> entries) implements Leaves {

    private static final List<String> THINGS =
            List.of(new UUID(3, 1).toString(), new UUID(3, 2).toString(), new UUID(3, 3).toString());

    @Override
    public Arbitrary<String> text(String field, int longest) {
        return Arbitraries.of("Slept better, and rang a friend.", "x");
    }

    @Override
    public Arbitrary<String> language() {
        return Arbitraries.of("en", "pl");
    }

    @Override
    public Arbitrary<String> id(String field) {
        return switch (field) {
            case "eventId", "replacedBy" -> Arbitraries.of(entries);
            case "clientId" -> Arbitraries.just(Sequence.CLIENT.toString());
            default -> Arbitraries.of(THINGS);
        };
    }
}
