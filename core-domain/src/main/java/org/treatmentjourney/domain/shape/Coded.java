package org.treatmentjourney.domain.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text is a code of the named table. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Coded {
    String value();

    /** Whether organisations add codes of their own, so that the table does not hold all of them. */
    boolean open() default false;
}
