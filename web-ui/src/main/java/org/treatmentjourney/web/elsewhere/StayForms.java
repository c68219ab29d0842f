package org.treatmentjourney.web.elsewhere;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.stays.FindStays;
import org.treatmentjourney.query.stays.PrisonStay;
import org.treatmentjourney.query.stays.Stays;
import org.treatmentjourney.query.stays.WardStay;
import org.treatmentjourney.web.command.Prefill;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.text.Days;
import tools.jackson.databind.node.ObjectNode;

/** It is nearly always today, and about the stay that goes on, or the one that ended last. */
@Component
class StayForms implements Prefill {

    private final Ask ask;
    private final Days days;

    StayForms(Ask ask, Days days) {
        this.ask = ask;
        this.days = days;
    }

    @Override
    public void fill(String command, ObjectNode body, UUID stream, Person me) {
        String today = days.today().toString();
        switch (command) {
            case "admit-to-ward" -> body.put("admittedOn", today);
            case "record-engagement-at-admission" ->
                onWard(body.put("metOn", today).put("worker", me.id()), stream);
            case "record-leave-assessment" ->
                onWard(body.put("assessedOn", today).put("worker", me.id()), stream);
            case "plan-ward-discharge" -> onWard(body, stream);
            case "refer-before-discharge" -> onWard(body.put("referredOn", today), stream);
            case "discharge-from-ward" -> onWard(body.put("dischargedOn", today), stream);
            case "record-discharge-follow-up" ->
                leftWard(body.put("occurredOn", today).put("worker", me.id()), stream);
            case "record-imprisonment" -> body.put("imprisonedOn", today);
            case "plan-release" -> inPrison(body, stream);
            case "record-release" -> inPrison(body.put("releasedOn", today), stream);
            case "inform-organisation" -> body.put("informedOn", today);
            default -> {}
        }
    }

    private void onWard(ObjectNode body, UUID journey) {
        put(
                body,
                last(stays(journey).wards().stream()
                        .filter(stay -> stay.left() == null)
                        .map(WardStay::stayId)
                        .toList()));
    }

    private void leftWard(ObjectNode body, UUID journey) {
        put(
                body,
                last(stays(journey).wards().stream()
                        .filter(stay -> stay.left() != null)
                        .map(WardStay::stayId)
                        .toList()));
    }

    private void inPrison(ObjectNode body, UUID journey) {
        put(
                body,
                last(stays(journey).prisons().stream()
                        .filter(stay -> stay.released() == null)
                        .map(PrisonStay::stayId)
                        .toList()));
    }

    private Stays stays(UUID journey) {
        return ask.of(new FindStays(journey, List.of(), PointInTime.NOW), Stays.class);
    }

    private static Optional<UUID> last(List<UUID> stays) {
        return stays.isEmpty() ? Optional.empty() : Optional.of(stays.getLast());
    }

    private static void put(ObjectNode body, Optional<UUID> stay) {
        stay.ifPresent(id -> body.put("stayId", id.toString()));
    }
}
