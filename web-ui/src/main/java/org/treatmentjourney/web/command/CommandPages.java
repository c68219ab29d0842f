package org.treatmentjourney.web.command;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.treatmentjourney.command.catalogue.CommandCatalogue;
import org.treatmentjourney.command.catalogue.CommandType;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.web.form.Filled;
import org.treatmentjourney.web.form.Forms;
import org.treatmentjourney.web.form.Sending;
import org.treatmentjourney.web.page.Page;
import org.treatmentjourney.web.signin.StaleForm;

/** The page of each command: shown with what is known, sent, and shown again with all that is wrong. */
@Page
class CommandPages {

    private final Forms forms;
    private final Sending sending;
    private final CommandScene scene;
    private final CurrentPerson people;
    private final OwnForms own;
    private final List<Prefill> prefills;

    CommandPages(
            Forms forms,
            Sending sending,
            CommandScene scene,
            CurrentPerson people,
            OwnForms own,
            List<Prefill> prefills) {
        this.forms = forms;
        this.sending = sending;
        this.scene = scene;
        this.people = people;
        this.own = own;
        this.prefills = prefills;
    }

    @GetMapping("/{kind:journeys|clients|staff|services|settings}/{id}/do/{command}")
    String show(
            @PathVariable String kind,
            @PathVariable UUID id,
            @PathVariable String command,
            @RequestParam MultiValueMap<String, String> asked,
            Model model) {
        CommandType type = type(kind, command);
        Person me = people.get();
        Filled filled = forms.read(type, id, asked);
        var body = filled.body().objectNode();
        prefills.forEach(prefill -> prefill.fill(command, body, id, me));
        filled.body().properties().stream()
                .filter(said -> !said.getValue().isArray() || !said.getValue().isEmpty())
                .forEach(said -> body.set(said.getKey(), said.getValue()));
        Filled known = filled.with(body);
        scene.set(model, type, id);
        Filled begun = own.laid(Guarded.is(command) ? scene.seen(known) : known, model, me);
        model.addAttribute("form", forms.show(begun, false));
        return scene.template(type);
    }

    @PostMapping("/{kind:journeys|clients|staff|services|settings}/{id}/do/{command}")
    String send(
            @PathVariable String kind,
            @PathVariable UUID id,
            @PathVariable String command,
            @RequestParam MultiValueMap<String, String> posted,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        CommandType type = type(kind, command);
        Person me = people.get();
        Filled filled = own.tidied(forms.read(type, id, posted), me);
        boolean stale = StaleForm.is(request);
        if (stale || !filled.more().isEmpty()) {
            scene.set(model, type, id);
            model.addAttribute("form", forms.show(own.laid(filled, model, me), stale));
            return scene.template(type);
        }
        try {
            return "redirect:" + scene.after(filled, sending.send(filled));
        } catch (Refused refused) {
            response.setStatus(refused.status().value());
            scene.set(model, type, id);
            Filled laid = own.laid(filled, model, me);
            model.addAttribute("form", forms.refused(laid, refused, scene.changed(filled, refused)));
            return scene.template(type);
        }
    }

    private CommandType type(String kind, String command) {
        CommandType type = CommandCatalogue.find(kind, command)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        AccessPolicy.require(people.get(), type.type());
        return type;
    }
}
