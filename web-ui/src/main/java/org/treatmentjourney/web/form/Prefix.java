package org.treatmentjourney.web.form;

import java.util.List;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Keeps the forms of several commands apart that stand on one page and are sent together.
 *
 * @param text what the names of the fields of one of them begin with
 */
public record Prefix(String text) {

    /** What was written in the form of that command, as if it stood alone. */
    public MultiValueMap<String, String> of(MultiValueMap<String, String> posted) {
        MultiValueMap<String, String> own = new LinkedMultiValueMap<>();
        posted.forEach((name, values) -> {
            if (name.equals(Filled.MORE)) {
                own.put(name, own(values));
            } else if (name.startsWith("_")) {
                own.put(name, values);
            } else if (name.startsWith(text)) {
                own.put(name.substring(text.length()), values);
            }
        });
        return own;
    }

    /** The form of that command as it stands on the page. */
    public Form on(Form form) {
        return form.with(form.inputs().stream().map(input -> input.under(text)).toList());
    }

    private List<String> own(List<String> names) {
        return names.stream()
                .filter(name -> name.startsWith(text))
                .map(name -> name.substring(text.length()))
                .toList();
    }
}
