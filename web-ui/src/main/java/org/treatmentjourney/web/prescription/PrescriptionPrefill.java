package org.treatmentjourney.web.prescription;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.Role;
import org.treatmentjourney.domain.journey.value.ClosedDays;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.prescriptions.FindPrescriptions;
import org.treatmentjourney.query.prescriptions.Prescribing;
import org.treatmentjourney.query.prescriptions.PrescriptionItem;
import org.treatmentjourney.query.prescriptions.TransferItem;
import org.treatmentjourney.web.command.Prefill;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.text.Days;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is known of a prescription already. Of the last dose nothing is written beforehand: it is there to be checked, and
 * whoever finds it filled in does not check (R24).
 */
@Component
class PrescriptionPrefill implements Prefill {

    private static final String BEING_SOUGHT = "unknown-being-sought";

    private final Ask ask;
    private final Days days;

    PrescriptionPrefill(Ask ask, Days days) {
        this.ask = ask;
        this.days = days;
    }

    @Override
    public void fill(String command, ObjectNode body, UUID stream, Person me) {
        String today = days.today().toString();
        switch (command) {
            case "start-prescription" -> {
                body.put("prescribedOn", today);
                prescriber(body, me);
                body.withObjectProperty("script").put("coveredFrom", today);
            }
            case "change-dose" -> {
                body.put("changedOn", today);
                known(stream, body).forEach(one -> regimen(one, body));
            }
            case "set-pharmacy-closing-days" -> known(stream, body).forEach(one -> closings(one, body));
            case "arrange-collection" -> body.put("takeHomeDoses", 1);
            case "record-missed-doses" -> body.put("missedFrom", today);
            case "suspend-prescription" -> body.put("suspendedOn", today);
            case "resume-prescription" -> body.put("resumedOn", today);
            case "end-prescription" -> body.put("endedOn", today);
            case "confirm-first-dose" -> body.put("givenOn", today);
            case "accept-prescription-transfer" -> accepted(stream, body, me);
            default -> {}
        }
    }

    /** As it was at the old service, from the day that was asked for. */
    private void accepted(UUID stream, ObjectNode body, Person me) {
        prescriber(body, me);
        Prescribing all = prescribing(stream);
        for (TransferItem transfer : all.transfers()) {
            if (!transfer.transferId().toString().equals(body.path("transferId").asString(""))) {
                continue;
            }
            String service = transfer.receivingService();
            if (service != null && !service.equals(BEING_SOUGHT)) {
                body.put("service", service);
            }
            ObjectNode script = body.withObjectProperty("script");
            all.items().stream()
                    .filter(one -> one.prescriptionId().equals(transfer.from()))
                    .forEach(one -> script(one, script));
            LocalDate last = transfer.lastDoseOn();
            LocalDate wanted = transfer.firstDoseWantedOn();
            LocalDate first = wanted != null ? wanted : last == null ? null : last.plusDays(1);
            if (first != null) {
                script.put("coveredFrom", first.toString());
            }
        }
    }

    private static void prescriber(ObjectNode body, Person me) {
        if (me.is(Role.PRESCRIBER)) {
            body.put("prescriber", me.id());
        }
    }

    private List<PrescriptionItem> known(UUID stream, ObjectNode body) {
        String id = body.path("prescriptionId").asString("");
        return id.isEmpty()
                ? List.of()
                : prescribing(stream).items().stream()
                        .filter(one -> one.prescriptionId().toString().equals(id))
                        .toList();
    }

    private Prescribing prescribing(UUID stream) {
        return ask.of(new FindPrescriptions(stream, List.of(), PointInTime.NOW), Prescribing.class);
    }

    private static void script(PrescriptionItem one, ObjectNode script) {
        script.put("drug", one.drug());
        script.put("formulation", one.formulation());
        if (one.substitution() != null) {
            script.put("substitution", one.substitution());
        }
        regimen(one, script);
    }

    private static void regimen(PrescriptionItem one, ObjectNode body) {
        body.put("dailyDoseMg", one.dailyDoseMg());
        body.put("supervised", one.supervised());
        body.put("takeHomeDoses", one.takeHomeDoses());
        codes(body, "collectionDays", one.collectionDays());
    }

    private static void closings(PrescriptionItem one, ObjectNode body) {
        codes(body, "closedWeekdays", one.closedWeekdays());
        for (ClosedDays closed : one.closedDays()) {
            body.withArrayProperty("closedDays")
                    .addObject()
                    .put("from", closed.from().toString())
                    .put("until", closed.last().toString());
        }
    }

    private static void codes(ObjectNode body, String field, List<String> codes) {
        var array = body.withArrayProperty(field);
        codes.forEach(array::add);
    }
}
