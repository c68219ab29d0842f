package org.treatmentjourney.log.json;

import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.code.Kebab;
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
            codes[i] = Kebab.code(values[i]);
        }
        return codes;
    }
}
