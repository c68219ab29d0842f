package org.treatmentjourney.standalone.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** What stands in the fields of a body; {@code field} is the way to it, with dots. */
public interface Leaves {

    Arbitrary<String> text(String field, int longest);

    Arbitrary<String> language();

    default Arbitrary<String> id(String field) {
        return Arbitraries.randomValue(random -> new UUID(random.nextLong(), random.nextLong()).toString());
    }

    /** Most dates of care lie in the last month; some are agreed for the next. */
    default Arbitrary<String> date(String field) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return Arbitraries.integers()
                .between(-30, 30)
                .map(days -> today.plusDays(days).toString());
    }

    default Arbitrary<String> time(String field) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return Arbitraries.integers()
                .between(-30 * 24 * 60, 0)
                .map(minutes -> now.plus(minutes, ChronoUnit.MINUTES).toString());
    }
}
