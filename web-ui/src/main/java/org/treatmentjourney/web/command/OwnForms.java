package org.treatmentjourney.web.command;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.web.form.Filled;

/** The forms that need more than their fields. */
@Component
class OwnForms {

    private final List<OwnForm> forms;

    OwnForms(List<OwnForm> forms) {
        this.forms = forms;
    }

    Filled laid(Filled filled, Model model, Person me) {
        var body = filled.body().deepCopy();
        of(filled).ifPresent(form -> form.lay(model, body, filled.stream(), me));
        return filled.with(body);
    }

    Filled tidied(Filled filled, MultiValueMap<String, String> posted) {
        var body = filled.body().deepCopy();
        of(filled).ifPresent(form -> form.tidy(body, posted));
        return filled.with(body);
    }

    Filled composed(Filled filled) {
        var body = filled.body().deepCopy();
        of(filled).ifPresent(form -> form.compose(body, filled.stream()));
        return filled.with(body);
    }

    String after(Filled filled, Person me) {
        return of(filled).map(form -> form.after(filled.body(), me)).orElse("");
    }

    private Optional<OwnForm> of(Filled filled) {
        return forms.stream()
                .filter(form -> form.command().equals(filled.type().path()))
                .findFirst();
    }
}
