package org.treatmentjourney.web.group;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.groups.FindGroup;
import org.treatmentjourney.query.groups.GroupDetails;
import org.treatmentjourney.web.command.OwnForm;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.page.Names;
import org.treatmentjourney.web.text.Days;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A meeting of a group, with a row for each of its members. */
@Component("groupSessionForm")
class SessionForm implements OwnForm {

    private static final String ATTENDANCE = "attendance";
    private static final String JOURNEY = "journeyId";

    private final Ask ask;
    private final Names names;
    private final Days days;

    SessionForm(Ask ask, Names names, Days days) {
        this.ask = ask;
        this.names = names;
        this.days = days;
    }

    @Override
    public String command() {
        return "record-group-session";
    }

    @Override
    public void lay(Model model, ObjectNode body, UUID stream, Person me) {
        GroupDetails group = ask.of(new FindGroup(stream, List.of(), PointInTime.NOW), GroupDetails.class);
        if (!body.has("facilitators") && group.facilitators().contains(me.id())) {
            body.putArray("facilitators").add(me.id());
        }
        ArrayNode rows = body.path(ATTENDANCE) instanceof ArrayNode said ? said : body.putArray(ATTENDANCE);
        List<String> there =
                rows.valueStream().map(row -> row.path(JOURNEY).asString("")).toList();
        LocalDate day = day(body.path("startedAt"));
        group.members().stream()
                .filter(member ->
                        wasIn(member, day) && !there.contains(member.journeyId().toString()))
                .forEach(member ->
                        rows.addObject().put(JOURNEY, member.journeyId().toString()));
        model.addAttribute("group", group);
        model.addAttribute("names", named(group));
    }

    /** Whoever has no mark yet keeps their row, so that it is said where one is missing. */
    @Override
    public void tidy(ObjectNode body, MultiValueMap<String, String> posted) {
        ArrayNode rows = body.putArray(ATTENDANCE);
        new TreeSet<>(posted.keySet().stream()
                        .filter(name -> name.matches("attendance\\.\\d{1,3}\\.journeyId"))
                        .map(name -> Integer.valueOf(name.split("\\.")[1]))
                        .toList())
                .forEach(index -> {
                    ObjectNode row = rows.addObject();
                    row.put(JOURNEY, posted.getFirst(ATTENDANCE + "." + index + "." + JOURNEY));
                    String mark = posted.getFirst(ATTENDANCE + "." + index + "." + ATTENDANCE);
                    if (mark != null && !mark.isBlank()) {
                        row.put(ATTENDANCE, mark);
                    }
                });
    }

    /** Whoever has no name any more was there all the same. */
    private Map<String, String> named(GroupDetails group) {
        Map<UUID, String> byClient = names.of(group.members().stream()
                .map(GroupDetails.Member::clientId)
                .distinct()
                .toList());
        return group.members().stream()
                .collect(Collectors.toMap(
                        member -> member.journeyId().toString(),
                        member -> byClient.getOrDefault(member.clientId(), "")));
    }

    private LocalDate day(JsonNode startedAt) {
        try {
            return days.day(Instant.parse(startedAt.asString("")));
        } catch (DateTimeException unsaid) {
            return days.today();
        }
    }

    private static boolean wasIn(GroupDetails.Member member, LocalDate day) {
        @Nullable LocalDate enrolled = member.enrolledOn();
        @Nullable LocalDate left = member.leftOn();
        return enrolled != null && !enrolled.isAfter(day) && (left == null || !left.isBefore(day));
    }
}
