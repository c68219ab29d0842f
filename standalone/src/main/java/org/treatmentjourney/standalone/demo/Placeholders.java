package org.treatmentjourney.standalone.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What stands in a file for dates and ids: {@code ${today-21}}, {@code ${today+7}}, {@code ${today-21T10:15}},
 * {@code ${client}} for an id of the file, and {@code ${goal weekend}} or {@code ${session first}} for an id that only
 * has to be the same each time. What names an {@link Entry} is left for the time at which the step is taken.
 */
record Placeholders(Map<String, UUID> ids, LocalDate today, ZoneId zone) {

    private static final Pattern DAY = Pattern.compile("today([+-][0-9]{1,4})?(?:T([0-2][0-9]:[0-5][0-9]))?");
    private static final Pattern NAMED = Pattern.compile(
            "(?:goal|session|appointment|risk|barrier|intervention|prescription|transfer|meeting|stay|notice|profile|package|consent) [a-z-]+");

    ObjectNode fill(ObjectNode body) {
        return new Filling(this::meaning).body(body);
    }

    String fill(String text) {
        return new Filling(this::meaning).text(text);
    }

    private String meaning(String name) {
        Matcher day = DAY.matcher(name);
        if (day.matches()) {
            return date(day.group(1), day.group(2));
        }
        UUID id = ids.get(name);
        if (id != null) {
            return id.toString();
        }
        if (NAMED.matcher(name).matches()) {
            return UUID.nameUUIDFromBytes((id("journey") + "/" + name).getBytes(UTF_8))
                    .toString();
        }
        if (Entry.isNamedBy(name)) {
            return "${" + name + "}";
        }
        throw new IllegalArgumentException("nothing is known of ${" + name + "}");
    }

    private String date(@Nullable String days, @Nullable String time) {
        LocalDate day = days == null ? today : today.plusDays(Integer.parseInt(days));
        return time == null ? day.toString() : Happened.instant(day, time, zone);
    }

    private UUID id(String name) {
        UUID id = ids.get(name);
        if (id == null) {
            throw new IllegalArgumentException("the file has no id named " + name);
        }
        return id;
    }
}
