package org.treatmentjourney.standalone.browser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.treatmentjourney.command.catalogue.CommandCatalogue;
import org.treatmentjourney.standalone.walk.OnItsOwn;

/** Each page and each form, for people at a desk and on a telephone, in both languages, with and without scripts. */
@OnItsOwn
@ExtendWith(InBrowser.class)
class EveryPageIT {

    private static final List<Look> LOOKS = List.of(
            Look.DESK,
            Look.DESK.narrow(),
            Look.DESK.norwegian(),
            Look.DESK.norwegian().narrow().withoutScripts());

    /** Something of each kind that has forms for those who treat. */
    private static final Map<String, String> FORMS = Map.of(
            "journeys", "/journeys/a1de0000-0000-4000-8000-000000000002/do/%s",
            "groups", "/groups/6c0b0000-0000-4000-8000-000000000001/do/%s",
            "self-help",
                    "/self-help/b4ac0000-0000-4000-8000-000000000003/do/%s"
                            + "?journeyId=b4ac0000-0000-4000-8000-000000000002");

    @TestFactory
    Stream<DynamicTest> every_page_reads_well(Visitors visitors) {
        Map<String, Visitor> known = new HashMap<>();
        return EveryPage.all().stream()
                .flatMap(page -> LOOKS.stream()
                        .map(look -> DynamicTest.dynamicTest(page + " " + look, () -> {
                            Visitor visitor = known.computeIfAbsent(
                                    page.person() + look, key -> visitors.as(page.person(), look));
                            visitor.open(page.address(
                                            look,
                                            path -> visitor.open(path).page().content()))
                                    .looks(page.name() + "-" + look);
                        })));
    }

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
