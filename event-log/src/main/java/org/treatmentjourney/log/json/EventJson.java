package org.treatmentjourney.log.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.annotation.Annotation;
import java.util.Set;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.shape.Secret;
import org.treatmentjourney.domain.shape.ThirdParty;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.introspect.AnnotationIntrospectorPair;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** How events are written: in the order of their components, codes in kebab case, nothing for what is absent. */
public final class EventJson {
    private EventJson() {}

    public static JsonMapper mapper() {
        return mapper(new JsonFactory());
    }

    /** For people who read events as a whole: what is secret is left out, and only a question of its own tells it. */
    public static JsonMapper told() {
        return without(Set.of(Secret.class));
    }

    /** For the client: without what is secret, and without what is about somebody else by its nature. */
    public static JsonMapper given() {
        return without(Set.of(Secret.class, ThirdParty.class));
    }

    private static JsonMapper without(Set<Class<? extends Annotation>> untold) {
        var builder = JsonMapper.builder();
        configure(builder);
        return builder.annotationIntrospector(AnnotationIntrospectorPair.pair(
                        new Untold(untold),
                        AnnotationIntrospectorPair.pair(new KebabCase(), new JacksonAnnotationIntrospector())))
                .build();
    }

    /** @param limits what it takes of a text at most */
    public static JsonMapper mapper(JsonFactory limits) {
        var builder = JsonMapper.builder(limits);
        configure(builder);
        return builder.build();
    }

    /** Refuses what it does not know: an unknown field in the log is a newer writer, not noise. */
    public static void configure(JsonMapper.Builder builder) {
        builder.annotationIntrospector(
                        AnnotationIntrospectorPair.pair(new KebabCase(), new JacksonAnnotationIntrospector()))
                .addModule(personal())
                .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
                .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_NULL))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(EnumFeature.READ_ENUMS_USING_TO_STRING, EnumFeature.WRITE_ENUMS_USING_TO_STRING)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY);
    }

    @SuppressWarnings("unchecked")
    private static SimpleModule personal() {
        var type = (Class<Personal<?>>) (Class<?>) Personal.class;
        return new SimpleModule("personal")
                .addSerializer(type, new PersonalWriter())
                .addDeserializer(type, new PersonalReader());
    }
}
