package org.treatmentjourney.domain.code;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The code by which a constant is known outside the program. */
public final class Kebab {

    private Kebab() {}

    public static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A name of the program's own: careTeam is care-team. */
    public static String words(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    public static @Nullable String codeOrNull(@Nullable Enum<?> constant) {
        return constant == null ? null : code(constant);
    }
}
