package org.treatmentjourney.domain.client.value;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.shape.AnyOf;
import org.treatmentjourney.domain.shape.Short;

/** What somebody is called. A family name or an alias is enough. */
@AnyOf({"family", "alias"})
public record PersonName(
        @Short @Nullable String given,
        @Short @Nullable String family,
        @Short @Nullable String alias,
        @Short @Nullable String preferred,
        @Short @Nullable String pronouns) {

    /** What to call somebody: as they prefer, or by their alias, before any other name. */
    public @Nullable String called() {
        return Stream.of(preferred, alias, given)
                .filter(PersonName::said)
                .findFirst()
                .map(first ->
                        said(family) && !first.equals(alias) && !first.equals(family) ? first + " " + family : first)
                .orElse(family);
    }

    private static boolean said(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
