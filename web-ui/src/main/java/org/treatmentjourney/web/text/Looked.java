package org.treatmentjourney.web.text;

import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What was looked at, in people's words; what has no words of its own is a part of the record. */
@Component("looked")
public class Looked {

    private final Texts texts;

    Looked(Texts texts) {
        this.texts = texts;
    }

    /** @param views the names of questions as they are written down */
    public String at(Collection<String> views) {
        return views.stream()
                .map(view -> texts.first("looked." + view, "looked.other").orElse(view))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    public String because(String tie) {
        return texts.first("tie." + tie, "tie.other").orElse(tie);
    }

    public String purpose(String code) {
        return texts.first("purpose." + code, "purpose.other").orElse(code);
    }
}
