package org.treatmentjourney.web.group;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.query.answer.Page;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.caseload.Caseload;
import org.treatmentjourney.query.caseload.FindCaseload;
import org.treatmentjourney.query.groups.FindGroup;
import org.treatmentjourney.query.groups.GroupDetails;
import org.treatmentjourney.query.groups.MembershipState;
import org.treatmentjourney.query.journey.FindJourney;
import org.treatmentjourney.query.journey.JourneyOverview;
import org.treatmentjourney.web.command.OwnForm;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.page.Names;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whom it is about: the one the address names, or one of those whom it can be about.
 *
 * @param which members by where they stand in the group; null for whoever is on an open journey
 */
record WhoForm(String command, @Nullable Predicate<MembershipState> which, Ask ask, Names names) implements OwnForm {

    private static final int MOST = 200;

    @Override
    public void lay(Model model, ObjectNode body, UUID stream, Person me) {
        GroupDetails group = ask.of(new FindGroup(stream, List.of(), PointInTime.NOW), GroupDetails.class);
        String wanted = body.path("journeyId").asString("");
        model.addAttribute("group", group);
        model.addAttribute("wanted", named(wanted));
        model.addAttribute("people", which == null ? caseload() : members(group, which));
    }

    private @Nullable String named(String journeyId) {
        if (!journeyId.matches("[0-9a-fA-F-]{36}")) {
            return null;
        }
        return ask.ifAny(new FindJourney(UUID.fromString(journeyId), List.of(), PointInTime.NOW), JourneyOverview.class)
                .map(journey -> names.of(List.of(journey.clientId())).get(journey.clientId()))
                .orElse(null);
    }

    private Map<String, String> caseload() {
        var open = ask.of(
                new FindCaseload(
                        null, null, false, null, null, FindCaseload.Order.REVIEW, Page.of(MOST, null), List.of()),
                Caseload.class);
        return open.items().stream()
                .filter(item -> item.name() != null)
                .collect(Collectors.toMap(
                        item -> item.journeyId().toString(),
                        item -> String.valueOf(item.name()),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private Map<String, String> members(GroupDetails group, Predicate<MembershipState> some) {
        Map<UUID, String> byClient = names.of(group.members().stream()
                .map(GroupDetails.Member::clientId)
                .distinct()
                .toList());
        Map<String, String> people = new LinkedHashMap<>();
        group.members().stream()
                .filter(member -> some.test(member.state()))
                .filter(member -> byClient.containsKey(member.clientId()))
                .forEach(member ->
                        people.put(member.journeyId().toString(), String.valueOf(byClient.get(member.clientId()))));
        return people;
    }
}
