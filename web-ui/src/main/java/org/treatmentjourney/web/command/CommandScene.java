package org.treatmentjourney.web.command;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.treatmentjourney.command.catalogue.CommandType;
import org.treatmentjourney.domain.FromOutside;
import org.treatmentjourney.domain.client.command.BreakGlass;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.query.answer.Page;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.journey.JourneyOverview;
import org.treatmentjourney.query.selfhelp.FindSelfHelp;
import org.treatmentjourney.query.selfhelp.SelfHelpCourse;
import org.treatmentjourney.query.timeline.FindTimeline;
import org.treatmentjourney.query.timeline.Timeline;
import org.treatmentjourney.web.form.Filled;
import org.treatmentjourney.web.frame.Banner;
import org.treatmentjourney.web.frame.Frames;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.page.May;

/** What stands around the form of a command. */
@Component
class CommandScene {

    private final Frames frames;
    private final Ask ask;
    private final May may;
    private final CurrentPerson people;

    CommandScene(Frames frames, Ask ask, May may, CurrentPerson people) {
        this.frames = frames;
        this.ask = ask;
        this.may = may;
        this.people = people;
    }

    void set(Model model, Filled filled) {
        UUID stream = filled.stream();
        model.addAttribute("command", filled.type().path());
        switch (filled.type().kind()) {
            case "journeys" -> frames.journey(model, stream, null);
            case "clients" -> client(model, filled);
            case "self-help" -> journeyOf(filled).ifPresent(journey -> frames.journey(model, journey, null));
            default -> {}
        }
    }

    /** Some answer for another organisation, say who may see a record, or hand it out, and do not see it themselves. */
    private void client(Model model, Filled filled) {
        Class<?> type = filled.type().type();
        boolean unseen = type.equals(BreakGlass.class)
                || FromOutside.class.isAssignableFrom(type)
                || !may.ask(people.get(), "find-client");
        if (!unseen) {
            frames.client(model, filled.stream(), null);
        }
    }

    /** Of a course that is still to begin, the form says on which journey; of others some may only book. */
    private Optional<UUID> journeyOf(Filled filled) {
        if (filled.type().begins()) {
            String journey = filled.body().path("journeyId").asString("");
            return journey.matches("[0-9a-fA-F-]{36}") ? Optional.of(UUID.fromString(journey)) : Optional.empty();
        }
        return ask.ifAny(new FindSelfHelp(filled.stream(), List.of(), PointInTime.NOW), SelfHelpCourse.class)
                .map(SelfHelpCourse::journeyId);
    }

    /** Most forms follow from the record of the command; one with a template of its name has an order of its own. */
    String template(CommandType type) {
        String own = "commands/" + type.path();
        return new ClassPathResource("templates/" + own + ".html").exists() ? own : "commands/any";
    }

    /** What the reader has seen is what the banner shows. */
    Filled seen(Filled filled, Model model) {
        JourneyOverview journey = banner(model).journey();
        return journey == null ? filled : filled.seen(journey.version());
    }

    private static Banner banner(Model model) {
        return (Banner) Objects.requireNonNull(model.getAttribute("banner"));
    }

    /** What somebody else has recorded since the form was opened, in words. */
    List<String> changed(Filled filled, Refused refused, Model model) {
        if (!refused.code().equals("version.stale")
                || filled.version() == null
                || !(refused.details().get("version") instanceof Number now)) {
            return List.of();
        }
        var timeline = ask.of(
                new FindTimeline(
                        banner(model).clientId(),
                        Page.of(50, null),
                        LocaleContextHolder.getLocale().toLanguageTag(),
                        List.of(),
                        PointInTime.NOW),
                Timeline.class);
        return timeline.items().stream()
                .filter(item -> item.selfHelpId() == null && filled.stream().equals(item.journeyId()))
                .sorted((one, other) -> other.recordedAt().compareTo(one.recordedAt()))
                .limit(now.longValue() - filled.version())
                .map(item -> item.title() + " (" + item.actor() + ")")
                .toList();
    }
}
