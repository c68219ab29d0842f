package org.treatmentjourney.query.course;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The code by which a constant is known outside the program. */
public final class Kebab {

    private Kebab() {}

    public static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static @Nullable String codeOrNull(@Nullable Enum<?> constant) {
        return constant == null ? null : code(constant);
    }
}
