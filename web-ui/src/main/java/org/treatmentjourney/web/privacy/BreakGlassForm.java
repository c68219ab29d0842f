package org.treatmentjourney.web.privacy;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.web.command.OwnForm;
import tools.jackson.databind.node.ObjectNode;

/** Says before anything is written whether it can be sent, or whether somebody has to sign in again first. */
@Component
class BreakGlassForm implements OwnForm {

    private final CurrentPerson people;
    private final Clock clock;

    BreakGlassForm(CurrentPerson people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String command() {
        return "break-glass";
    }

    @Override
    public void lay(Model model, ObjectNode body, UUID stream, Person me) {
        model.addAttribute("stream", stream);
        model.addAttribute("justSignedIn", people.hasJustSignedIn(clock.instant()));
    }
}
