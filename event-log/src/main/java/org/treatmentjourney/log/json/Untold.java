package org.treatmentjourney.log.json;

import java.lang.annotation.Annotation;
import java.util.Set;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** Leaves out what is not for whoever reads. */
final class Untold extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    private final transient Set<Class<? extends Annotation>> untold;

    Untold(Set<Class<? extends Annotation>> untold) {
        this.untold = untold;
    }

    @Override
    public boolean hasIgnoreMarker(MapperConfig<?> config, AnnotatedMember member) {
        return untold.stream().anyMatch(member::hasAnnotation);
    }
}
