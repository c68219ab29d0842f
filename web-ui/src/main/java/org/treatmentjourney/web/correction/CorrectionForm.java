package org.treatmentjourney.web.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.query.answer.Page;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.timeline.FindTimeline;
import org.treatmentjourney.query.timeline.Timeline;
import org.treatmentjourney.web.command.OwnForm;
import org.treatmentjourney.web.frame.Banner;
import org.treatmentjourney.web.page.Ask;
import tools.jackson.databind.node.ObjectNode;

/** The entry is shown before it is marked, and what could stand in its place is offered. */
@Component
class CorrectionForm implements OwnForm {

    private static final int AT_ONCE = 200;
    private static final int LOOKS = 5;

    private final Ask ask;

    CorrectionForm(Ask ask) {
        this.ask = ask;
    }

    @Override
    public String command() {
        return "mark-entered-in-error";
    }

    @Override
    public void lay(Model model, ObjectNode body, UUID stream, Person me) {
        if (!(model.getAttribute("banner") instanceof Banner banner)) {
            return;
        }
        String wanted = body.path("eventId").asString("");
        List<Timeline.Item> items = new ArrayList<>();
        Optional<Timeline.Item> entry = find(wanted, banner.clientId(), items);
        model.addAttribute("entry", entry.orElse(null));
        model.addAttribute(
                "others",
                entry.stream()
                        .flatMap(found -> items.stream().filter(item -> isLike(found, item)))
                        .toList());
    }

    private Optional<Timeline.Item> find(String wanted, UUID clientId, List<Timeline.Item> items) {
        String language = LocaleContextHolder.getLocale().toLanguageTag();
        String cursor = null;
        for (int look = 0; look < LOOKS; look++) {
            var page = ask.of(
                    new FindTimeline(clientId, Page.of(AT_ONCE, cursor), language, List.of(), PointInTime.NOW),
                    Timeline.class);
            items.addAll(page.items());
            cursor = page.cursor();
            var found = items.stream()
                    .filter(item -> item.eventId().toString().equals(wanted))
                    .findFirst();
            if (found.isPresent() || cursor == null) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean isLike(Timeline.Item entry, Timeline.Item other) {
        return other.type().equals(entry.type())
                && !other.enteredInError()
                && !other.eventId().equals(entry.eventId());
    }
}
