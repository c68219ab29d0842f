package org.treatmentjourney.web.selfhelp;

import java.util.List;
import java.util.UUID;
import org.springframework.ui.Model;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.selfhelp.FindSelfHelp;
import org.treatmentjourney.query.selfhelp.SelfHelpCourse;
import org.treatmentjourney.web.command.OwnForm;
import org.treatmentjourney.web.page.Ask;
import tools.jackson.databind.node.ObjectNode;

/** Beside the form stands where the course is. */
record SelfHelpForm(String command, Ask ask) implements OwnForm {

    @Override
    public void lay(Model model, ObjectNode body, UUID stream, Person me) {
        ask.ifAny(new FindSelfHelp(stream, List.of(), PointInTime.NOW), SelfHelpCourse.class)
                .ifPresent(course -> model.addAttribute("course", course));
    }
}
