package org.treatmentjourney.command.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.treatmentjourney.domain.Begins;
import org.treatmentjourney.domain.DomainCommand;
import org.treatmentjourney.domain.access.Action;
import org.treatmentjourney.domain.code.Kebab;
import org.treatmentjourney.domain.shape.Yields;

/**
 * A command as callers know it.
 *
 * @param kind the kind of stream in its path, for example journeys
 */
public record CommandType(String kind, Class<? extends DomainCommand> type) {

    public String name() {
        return type.getSimpleName();
    }

    /** The command's part of the path, in kebab case. */
    public String path() {
        return Kebab.words(name());
    }

    public boolean begins() {
        return Begins.class.isAssignableFrom(type);
    }

    public List<String> events() {
        return Arrays.stream(type.getAnnotation(Yields.class).value())
                .map(Class::getSimpleName)
                .toList();
    }

    public List<String> roles() {
        return Action.of(type).stream()
                .flatMap(action -> action.roles().stream())
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .sorted()
                .toList();
    }
}
