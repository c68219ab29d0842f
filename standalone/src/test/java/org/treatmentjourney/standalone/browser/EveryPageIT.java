package org.treatmentjourney.standalone.browser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.treatmentjourney.standalone.walk.OnItsOwn;

/** Each page, for people at a desk and on a telephone, in both languages, with and without scripts. */
@OnItsOwn
@ExtendWith(InBrowser.class)
class EveryPageIT {

    /** What other tests look at most, a desk in English, is seen here as well where pictures are kept. */
    private static final List<Look> LOOKS = Stream.of(
                    Look.DESK.narrow(),
                    Look.DESK.norwegian().narrow().withoutScripts(),
                    Look.DESK.norwegian(),
                    Look.DESK)
            .limit(Visitor.SCREENS.isEmpty() ? 2 : 4)
            .toList();

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
}
