package org.treatmentjourney.web.group;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.groups.FindMemberships;
import org.treatmentjourney.query.groups.Memberships;
import org.treatmentjourney.web.command.OwnForm;
import org.treatmentjourney.web.page.Ask;
import tools.jackson.databind.node.ObjectNode;

/** Which meeting of which group a note about one member comes from. */
@Component("groupNoteForm")
class NoteForm implements OwnForm {

    private final Ask ask;

    NoteForm(Ask ask) {
        this.ask = ask;
    }

    @Override
    public String command() {
        return "record-group-note";
    }

    @Override
    public void lay(Model model, ObjectNode body, UUID stream, Person me) {
        String group = body.path("groupId").asString("");
        String meeting = body.path("meetingId").asString("");
        ask.of(new FindMemberships(stream, List.of(), PointInTime.NOW), Memberships.class).items().stream()
                .filter(item -> item.groupId().toString().equals(group))
                .findFirst()
                .ifPresent(item -> {
                    model.addAttribute("membership", item);
                    item.meetings().stream()
                            .filter(one -> one.meetingId().toString().equals(meeting))
                            .findFirst()
                            .ifPresent(one -> model.addAttribute("meeting", one));
                });
    }
}
