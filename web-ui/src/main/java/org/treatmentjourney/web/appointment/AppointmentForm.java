package org.treatmentjourney.web.appointment;

import java.util.List;
import java.util.UUID;
import org.springframework.ui.Model;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.sessions.Appointment;
import org.treatmentjourney.query.sessions.FindSessions;
import org.treatmentjourney.query.sessions.Sessions;
import org.treatmentjourney.web.command.OwnForm;
import org.treatmentjourney.web.page.Ask;
import tools.jackson.databind.node.ObjectNode;

/** Which appointment it is about: the one the address names, or one of those that are still open. */
record AppointmentForm(String command, Ask ask) implements OwnForm {

    @Override
    public void lay(Model model, ObjectNode body, UUID stream, Person me) {
        List<Appointment> all = ask.ifAny(new FindSessions(stream, List.of(), PointInTime.NOW), Sessions.class)
                .map(Sessions::appointments)
                .orElse(List.of());
        String wanted = body.path("appointmentId").asString("");
        model.addAttribute("wanted", wanted);
        model.addAttribute(
                "appointment",
                all.stream()
                        .filter(one -> one.appointmentId().toString().equals(wanted))
                        .findFirst()
                        .orElse(null));
        model.addAttribute(
                "appointments", all.stream().filter(one -> one.status().open()).toList());
    }
}
