package org.treatmentjourney.log.json;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** Codes are written in kebab case: {@code RELAPSE_PREVENTION} is {@code "relapse-prevention"}. */
final class KebabCase extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public String[] findEnumValues(
            MapperConfig<?> config, AnnotatedClass type, Enum<?>[] values, @Nullable String[] names) {
        var codes = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            codes[i] = values[i].name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        return codes;
    }
}
