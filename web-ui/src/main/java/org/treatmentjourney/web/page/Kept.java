package org.treatmentjourney.web.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A field of a form as somebody left it. */
public record Kept(String name, String value) {

    /** All that was sent, but for what was true of that one sending only. */
    public static List<Kept> of(Map<String, String[]> posted) {
        return posted.entrySet().stream()
                .filter(field -> !field.getKey().equals("_csrf"))
                .flatMap(field -> Stream.of(field.getValue()).map(value -> new Kept(field.getKey(), value)))
                .toList();
    }
}
