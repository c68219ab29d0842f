package org.treatmentjourney.web.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.treatmentjourney.http.Refused;

/** What is wrong with each of several forms, found before the first of them is sent. */
public record Wrong(Map<Filled, Refused> found) {

    public static Wrong with(Sending sending, Filled... several) {
        Map<Filled, Refused> found = new LinkedHashMap<>();
        for (Filled one : several) {
            try {
                sending.check(one);
            } catch (Refused refused) {
                found.put(one, refused);
            }
        }
        return new Wrong(found);
    }

    public static Wrong nothing() {
        return new Wrong(Map.of());
    }

    public static Wrong with(Filled one, Refused refused) {
        return new Wrong(Map.of(one, refused));
    }

    public boolean isNothing() {
        return found.isEmpty();
    }

    public int status() {
        return found.values().iterator().next().status().value();
    }

    /** @param again whether it was written before signing in anew */
    public Form form(Forms forms, Filled filled, boolean again) {
        Refused refused = found.get(filled);
        return refused == null ? forms.show(filled, again) : forms.refused(filled, refused, List.of());
    }
}
