package org.treatmentjourney.query.careplan;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a plan says of somebody else, who has not been asked. */
final class ThirdParties {

    private ThirdParties() {}

    static <T> @Nullable List<T> leftOut(@Nullable List<T> all, Function<T, @Nullable Boolean> thirdParty) {
        return all == null
                ? null
                : all.stream()
                        .filter(one -> !Boolean.TRUE.equals(thirdParty.apply(one)))
                        .toList();
    }
}
