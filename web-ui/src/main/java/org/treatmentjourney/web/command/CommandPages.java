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
import org.treatmentjourney.command.stream.Answer;
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
    private final DraftScene drafts;
    private final OwnForms own;
    private final CurrentPerson people;
    private final List<Prefill> prefills;

    CommandPages(
            Forms forms,
            Sending sending,
            CommandScene scene,
            DraftScene drafts,
            OwnForms own,
            CurrentPerson people,
            List<Prefill> prefills) {
        this.forms = forms;
        this.sending = sending;
        this.scene = scene;
        this.drafts = drafts;
        this.own = own;
        this.people = people;
        this.prefills = prefills;
    }

    @GetMapping("/{kind:journeys|clients|staff|services|settings|groups|self-help|links}/{id}/do/{command}")
    String show(
            @PathVariable String kind,
            @PathVariable UUID id,
            @PathVariable String command,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model) {
        CommandType type = type(kind, command);
        Person me = people.get();
        Filled asked = forms.asked(type, id, parameters);
        scene.set(model, asked);
        var body = asked.body().deepCopy();
        prefills.forEach(prefill -> prefill.fill(command, body, id, me));
        body.setAll(asked.body());
        Filled known = asked.with(body);
        Filled begun = drafts.opened(Guarded.is(command) ? scene.seen(known, model) : known, model);
        model.addAttribute("form", forms.show(own.laid(begun, model, me), false));
        return scene.template(type);
    }

    @PostMapping("/{kind:journeys|clients|staff|services|settings|groups|self-help|links}/{id}/do/{command}")
    String send(
            @PathVariable String kind,
            @PathVariable UUID id,
            @PathVariable String command,
            @RequestParam MultiValueMap<String, String> posted,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Filled filled = read(kind, id, command, posted);
        boolean stale = StaleForm.is(request);
        boolean compose = posted.containsKey("_compose");
        if (stale || compose || !filled.more().isEmpty()) {
            model.addAttribute("composed", compose && !stale);
            return again(compose ? own.composed(filled) : filled, model, stale);
        }
        try {
            Answer answer = sending.send(filled);
            drafts.recorded(filled, people.get());
            return "redirect:" + filled.after(answer) + own.after(filled, people.get());
        } catch (Refused refused) {
            response.setStatus(refused.status().value());
            scene.set(model, filled);
            drafts.offer(filled, model);
            Filled laid = own.laid(filled, model, people.get());
            model.addAttribute("form", forms.refused(laid, refused, scene.changed(filled, refused, model)));
            return scene.template(filled.type());
        }
    }

    Filled read(String kind, UUID id, String command, MultiValueMap<String, String> posted) {
        return own.tidied(forms.read(type(kind, command), id, posted), posted);
    }

    /** With what was written, and nothing sent. */
    String again(Filled filled, Model model, boolean stale) {
        scene.set(model, filled);
        drafts.offer(filled, model);
        model.addAttribute("form", forms.show(own.laid(filled, model, people.get()), stale));
        return scene.template(filled.type());
    }

    private CommandType type(String kind, String command) {
        CommandType type = CommandCatalogue.find(kind, command)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        AccessPolicy.require(people.get(), type.type());
        return type;
    }
}
