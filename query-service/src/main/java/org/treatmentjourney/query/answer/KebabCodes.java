package org.treatmentjourney.query.answer;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.code.Kebab;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotationIntrospectorPair;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/** Answers over HTTP show codes in kebab case, as commands take them. */
@Component
public class KebabCodes implements JsonMapperBuilderCustomizer {

    @Override
    public void customize(JsonMapper.Builder builder) {
        builder.annotationIntrospector(
                AnnotationIntrospectorPair.pair(new Codes(), new JacksonAnnotationIntrospector()));
    }

    private static final class Codes extends NopAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public String[] findEnumValues(
                MapperConfig<?> config, AnnotatedClass type, Enum<?>[] values, @Nullable String[] names) {
            return Arrays.stream(values).map(Kebab::code).toArray(String[]::new);
        }
    }
}
