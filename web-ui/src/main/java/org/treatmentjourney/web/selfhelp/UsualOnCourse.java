package org.treatmentjourney.web.selfhelp;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.selfhelp.FindSelfHelp;
import org.treatmentjourney.query.selfhelp.SelfHelpCourse;
import org.treatmentjourney.web.command.Prefill;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.text.Days;
import tools.jackson.databind.node.ObjectNode;

/** What is nearly always so on a course: it is now, and a call takes as long as it is meant to. How far they came is asked. */
@Component
class UsualOnCourse implements Prefill {

    private final Ask ask;
    private final Days days;

    UsualOnCourse(Ask ask, Days days) {
        this.ask = ask;
        this.days = days;
    }

    @Override
    public void fill(String command, ObjectNode body, UUID stream, Person me) {
        String today = days.today().toString();
        switch (command) {
            case "begin-self-help" -> {
                body.put("guide", me.id());
                body.put("begunOn", today);
            }
            case "introduce-self-help", "evaluate-self-help" -> body.put("occurredOn", today);
            case "end-self-help" -> body.put("endedOn", today);
            case "break-off-self-help" -> body.put("brokenOffOn", today);
            case "assign-guide" -> body.put("guide", me.id());
            case "record-first-session" -> body.put("startedAt", now()).put("mode", "in-person");
            case "record-guidance-call" -> call(body, stream);
            case "record-missed-call" ->
                course(stream)
                        .map(SelfHelpCourse::nextCallAt)
                        .ifPresent(planned -> body.put("plannedAt", planned.toString()));
            default -> {}
        }
    }

    private void call(ObjectNode body, UUID stream) {
        body.put("startedAt", now());
        course(stream).ifPresent(course -> body.put("minutes", course.minutes()));
    }

    private String now() {
        return days.now().truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private Optional<SelfHelpCourse> course(UUID id) {
        return ask.ifAny(new FindSelfHelp(id, List.of(), PointInTime.NOW), SelfHelpCourse.class);
    }
}
