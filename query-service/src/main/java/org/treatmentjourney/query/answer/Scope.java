package org.treatmentjourney.query.answer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.access.Person;

/** The part of a list that a person may see, as SQL: it always stands first and can't be left out. */
public final class Scope {

    private final StringBuilder condition = new StringBuilder("organisation = ?");
    private final List<Object> arguments = new ArrayList<>();

    public Scope(Person person) {
        arguments.add(person.organisation());
        if (!AccessPolicy.scope(person).isEmpty()) {
            condition.append(" and service = any(string_to_array(?, ','))");
            arguments.add(String.join(",", AccessPolicy.scope(person)));
        }
    }

    /** @param sql a condition of the program's own */
    public Scope and(String sql, Object... values) {
        condition.append(" and ").append(sql);
        arguments.addAll(List.of(values));
        return this;
    }

    public Scope andIfSaid(String sql, @Nullable Object value) {
        return value == null ? this : and(sql, value);
    }

    public String condition() {
        return condition.toString();
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
