package org.treatmentjourney.web.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.web.text.Codes;
import org.treatmentjourney.web.text.Texts;

/** Codes of looks and of fields in people's words; what has none is shown as it is. */
@Component("auditing")
public class AuditWords {

    private static final int SHORT = 8;

    private final Texts texts;
    private final Codes codes;

    AuditWords(Texts texts, Codes codes) {
        this.texts = texts;
        this.codes = codes;
    }

    /** What an access rests on, such as {@code keyworker} or {@code service:chemsex-clinic}. */
    public String authority(String text) {
        String[] parts = text.split(":", 2);
        String first = texts.first("audit.authority." + parts[0]).orElse(parts[0]);
        if (parts.length == 1) {
            return first;
        }
        String what = parts[0].equals("role") ? codes.label("role", parts[1]) : codes.label("service", parts[1]);
        return first + ": " + what;
    }

    public String view(String name) {
        return texts.first("audit.view." + name).orElse(name.replace('-', ' '));
    }

    /** The way to a field, in words. */
    public String field(@Nullable String pointer) {
        return pointer == null
                ? ""
                : Arrays.stream(pointer.split("/"))
                        .filter(part -> !part.isEmpty())
                        .map(this::part)
                        .collect(Collectors.joining(" › "));
    }

    private String part(String name) {
        if (name.matches("[0-9a-f-]{36}")) {
            return name.substring(0, SHORT) + "…";
        }
        if (name.matches("\\d{1,4}")) {
            return String.valueOf(Integer.parseInt(name) + 1);
        }
        return texts.first("audit.field." + name, "field." + name)
                .orElseGet(() -> name.replace("~1", "/")
                        .replace("~0", "~")
                        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                        .toLowerCase(Locale.ROOT));
    }
}
