package org.treatmentjourney.web.outcomes;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.code.Kebab;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.outcomes.FindOutcomes;
import org.treatmentjourney.query.outcomes.Outcomes;
import org.treatmentjourney.web.command.OwnForm;
import org.treatmentjourney.web.page.Ask;
import tools.jackson.databind.node.ObjectNode;

/** A profile is asked item by item. What was answered last stands beside it, and nothing is written in beforehand (R40). */
@Component
class ProfileForm implements OwnForm {

    private final Ask ask;
    private final OutcomeWords words;

    ProfileForm(Ask ask, OutcomeWords words) {
        this.ask = ask;
        this.words = words;
    }

    @Override
    public String command() {
        return "record-outcomes-profile";
    }

    @Override
    public void lay(Model model, ObjectNode body, UUID stream, Person me) {
        Outcomes outcomes = ask.ifAny(new FindOutcomes(stream, List.of(), PointInTime.NOW), Outcomes.class)
                .orElse(null);
        // What was sent has answers, even if there are none in it.
        if (outcomes != null && outcomes.wanted() != null && !body.has("answers") && !body.has("stage")) {
            body.put("stage", Kebab.code(outcomes.wanted().stage()));
        }
        Outcomes.Profile last = outcomes == null || outcomes.profiles().isEmpty()
                ? null
                : outcomes.profiles().getLast();
        model.addAttribute("last", last);
        model.addAttribute(
                "before",
                last == null || last.answers() == null
                        ? Map.of()
                        : last.answers().stream().collect(Collectors.toMap(Outcomes.Answer::item, words::of)));
    }
}
