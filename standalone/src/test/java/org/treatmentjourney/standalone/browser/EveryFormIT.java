package org.treatmentjourney.standalone.browser;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.treatmentjourney.command.catalogue.CommandCatalogue;
import org.treatmentjourney.standalone.walk.OnItsOwn;

/** Each form, at a desk in English and on a telephone in Norwegian. */
@OnItsOwn
@ExtendWith(InBrowser.class)
class EveryFormIT {

    /** Something of each kind that has forms for those who treat. */
    private static final Map<String, String> FORMS = Map.of(
            "journeys", "/journeys/a1de0000-0000-4000-8000-000000000002/do/%s",
            "groups", "/groups/6c0b0000-0000-4000-8000-000000000001/do/%s",
            "self-help",
                    "/self-help/b4ac0000-0000-4000-8000-000000000003/do/%s"
                            + "?journeyId=b4ac0000-0000-4000-8000-000000000002");

    @TestFactory
    Stream<DynamicTest> every_form_reads_well(Visitors visitors) {
        Map<Look, Visitor> known = new HashMap<>();
        return CommandCatalogue.all().stream()
                .filter(command ->
                        FORMS.containsKey(command.kind()) && command.roles().contains("prescriber"))
                .flatMap(command -> Stream.of(Look.DESK, Look.DESK.norwegian().narrow())
                        .map(look -> DynamicTest.dynamicTest(
                                command.path() + " " + look,
                                () -> known.computeIfAbsent(look, key -> visitors.as("prescriber", look))
                                        .open(Objects.requireNonNull(FORMS.get(command.kind()))
                                                .formatted(command.path()))
                                        .looks("form-" + (command.kind().equals("journeys") ? "" : command.kind() + "-")
                                                + command.path() + "-" + look))));
    }
}
