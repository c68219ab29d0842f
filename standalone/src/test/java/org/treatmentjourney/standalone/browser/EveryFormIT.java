package org.treatmentjourney.standalone.browser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.treatmentjourney.command.catalogue.CommandCatalogue;
import org.treatmentjourney.command.catalogue.CommandType;
import org.treatmentjourney.standalone.walk.OnItsOwn;

/** Each form, at a desk in English or on a telephone in Norwegian. */
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

    private static final List<Look> LOOKS =
            List.of(Look.DESK, Look.DESK.norwegian().narrow());

    /** They take turns, since all are made of the same parts; where pictures are kept, each form is seen in both looks. */
    @TestFactory
    Stream<DynamicTest> every_form_reads_well(Visitors visitors) {
        Map<Look, Visitor> known = new HashMap<>();
        List<CommandType> forms = CommandCatalogue.all().stream()
                .filter(command ->
                        FORMS.containsKey(command.kind()) && command.roles().contains("prescriber"))
                .toList();
        return IntStream.range(0, forms.size())
                .boxed()
                .flatMap(at -> (Visitor.SCREENS.isEmpty()
                                ? LOOKS.subList(at % LOOKS.size(), at % LOOKS.size() + 1)
                                : LOOKS)
                        .stream()
                                .map(look -> DynamicTest.dynamicTest(
                                        forms.get(at).path() + " " + look,
                                        () -> known.computeIfAbsent(look, key -> visitors.as("prescriber", look))
                                                .open(address(forms.get(at)))
                                                .looks(name(forms.get(at)) + "-" + look))));
    }

    private static String address(CommandType command) {
        return Objects.requireNonNull(FORMS.get(command.kind())).formatted(command.path());
    }

    private static String name(CommandType command) {
        return "form-" + (command.kind().equals("journeys") ? "" : command.kind() + "-") + command.path();
    }
}
