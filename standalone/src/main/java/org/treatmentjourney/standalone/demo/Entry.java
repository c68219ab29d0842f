package org.treatmentjourney.standalone.demo;

import java.util.UUID;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An earlier entry of the step's own stream, named by its version: {@code ${entry:7}}. Its id is made as it is recorded. */
final class Entry {

    private static final Pattern NAMED = Pattern.compile("entry:([1-9][0-9]{0,3})");

    private Entry() {}

    static boolean isNamedBy(String name) {
        return NAMED.matcher(name).matches();
    }

    /** @param ids the id of the entry at each version of the step's stream */
    static Step resolved(Step step, LongFunction<UUID> ids) {
        var filling = new Filling(name -> {
            Matcher entry = NAMED.matcher(name);
            return entry.matches() ? ids.apply(Long.parseLong(entry.group(1))).toString() : "${" + name + "}";
        });
        return new Step(step.by(), step.path(), filling.body(step.body()));
    }
}
