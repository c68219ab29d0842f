package org.treatmentjourney.web.referral;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.web.form.Filled;
import org.treatmentjourney.web.form.Form;
import org.treatmentjourney.web.form.Forms;
import org.treatmentjourney.web.form.Sending;

/** What is wrong with each of several forms, found before the first of them is sent. */
record Wrong(Map<Filled, Refused> found) {

    static Wrong with(Sending sending, Filled... several) {
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

    static Wrong with(Filled one, Refused refused) {
        return new Wrong(Map.of(one, refused));
    }

    boolean isNothing() {
        return found.isEmpty();
    }

    int status() {
        return found.values().iterator().next().status().value();
    }

    Form form(Forms forms, Filled filled) {
        Refused refused = found.get(filled);
        return refused == null ? forms.show(filled, false) : forms.refused(filled, refused, List.of());
    }
}
