package org.treatmentjourney.domain.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.treatmentjourney.domain.DomainCommand;

/** The text is the name of one of these commands as it stands in addresses, for example record-session. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface NameOf {
    Class<? extends DomainCommand> value();
}
