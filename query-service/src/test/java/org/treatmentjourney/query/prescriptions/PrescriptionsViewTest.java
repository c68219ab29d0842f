package org.treatmentjourney.query.prescriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.query.Story.CLIENT;
import static org.treatmentjourney.query.Story.JOURNEY;
import static org.treatmentjourney.query.Story.ZONE;
import static org.treatmentjourney.query.Story.referred;
import static org.treatmentjourney.query.Story.when;
import static org.treatmentjourney.query.prescriptions.Scripts.OLD;
import static org.treatmentjourney.query.prescriptions.Scripts.TRANSFER;
import static org.treatmentjourney.query.prescriptions.Scripts.accepted;
import static org.treatmentjourney.query.prescriptions.Scripts.missed;
import static org.treatmentjourney.query.prescriptions.Scripts.requested;
import static org.treatmentjourney.query.prescriptions.Scripts.started;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.event.DoseChanged;
import org.treatmentjourney.domain.journey.event.FirstDoseConfirmed;
import org.treatmentjourney.domain.journey.event.PrescriptionEnded;
import org.treatmentjourney.domain.journey.event.PrescriptionTransferDeclined;
import org.treatmentjourney.domain.journey.value.LastDose;
import org.treatmentjourney.domain.journey.value.Reason;
import org.treatmentjourney.query.Story;

class PrescriptionsViewTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-10");

    @Test
    void a_prescription_is_told_as_it_is_today() {
        Story story = referred()
                .then(started("2026-11-03", "2026-11-04", "2026-12-01", "sunday"))
                .then(new DoseChanged(
                        JOURNEY,
                        CLIENT,
                        when("2026-11-09"),
                        OLD,
                        80,
                        null,
                        false,
                        List.of("monday"),
                        6,
                        Personal.of(new Note("better"))));
        PrescriptionItem one = items(story).getFirst();
        assertThat(one.state()).isEqualTo("active");
        assertThat(one.opioid()).isTrue();
        assertThat(one.dailyDoseMg()).isEqualTo(80);
        assertThat(one.supervised()).isFalse();
        assertThat(one.collectionDays()).containsExactly("monday");
        assertThat(one.takeHomeDoses()).isEqualTo(6);
        assertThat(one.closedWeekdays()).containsExactly("sunday");
        assertThat(one.prescriber()).isEqualTo("prescriber");
        assertThat(one.pharmacyTelephone()).isEqualTo("020 7946 0003");
        assertThat(state(story).happened()).extracting(Happened::doseMg).containsExactly(60, 80);
    }

    @Test
    void days_without_a_dose_are_counted_up_to_yesterday() {
        Story story = referred()
                .then(started("2026-11-03", "2026-11-04", "2026-12-01"))
                .then(missed("2026-11-09", "2026-11-08", "2026-11-09"));
        assertThat(items(story).getFirst().daysWithoutDose()).isEqualTo(2);
    }

    @Test
    void a_transfer_says_what_it_still_needs() {
        Story story = referred()
                .then(started("2026-11-03", "2026-11-04", "2026-12-01"))
                .then(requested("2026-11-05", "unknown-being-sought", ""));
        assertThat(transfer(story).missing())
                .containsExactly("receiving-service", "acceptance", "last-dose-day", "first-dose");
        story.then(accepted("2026-11-06", "2026-11-12", "2026-12-01"));
        assertThat(transfer(story).missing()).containsExactly("last-dose-day", "first-dose");
        assertThat(transfer(story).receivingService()).isEqualTo("ward-7");
        assertThat(transfer(story).firstDoseOn()).isEqualTo("2026-11-12");
        assertThat(items(story)).extracting(PrescriptionItem::state).containsExactly("active", "planned");
        story.then(confirmed());
        assertThat(transfer(story).isOpen()).isFalse();
        assertThat(transfer(story).checkedBy()).isEqualTo("the nurse");
        assertThat(items(story)).extracting(PrescriptionItem::state).containsExactly("ended", "active");
    }

    @Test
    void a_declined_transfer_needs_nothing_and_says_why() {
        Story story = referred()
                .then(started("2026-11-03", "2026-11-04", "2026-12-01"))
                .then(requested("2026-11-05", "ward-7", "2026-11-09"))
                .then(new PrescriptionTransferDeclined(
                        JOURNEY, CLIENT, when("2026-11-06"), TRANSFER, Personal.of(new Reason("nobody there"))));
        assertThat(transfer(story).isOpen()).isFalse();
        assertThat(transfer(story).declined()).isEqualTo("nobody there");
        assertThat(items(story).getFirst().coveredUntil()).isEqualTo("2026-12-01");
    }

    @Test
    void what_was_said_of_a_transfer_with_an_earlier_date_than_its_request_is_not_lost() {
        Story story = referred()
                .then(started("2026-11-03", "2026-11-04", "2026-12-01"))
                .then(accepted("2026-11-05", "2026-11-12", "2026-12-01"))
                .then(requested("2026-11-06", "unknown-being-sought", "2026-11-11"));
        assertThat(transfer(story).state()).isEqualTo("accepted");
        assertThat(transfer(story).receivingService()).isEqualTo("ward-7");
        assertThat(transfer(story).lastDoseOn()).isEqualTo("2026-11-11");
    }

    @Test
    void one_that_has_ended_says_when() {
        Story story = referred()
                .then(started("2026-11-03", "2026-11-04", "2026-12-01"))
                .then(new PrescriptionEnded(
                        JOURNEY, CLIENT, when("2026-11-08"), OLD, "completed", Personal.of(new Note(null))));
        assertThat(items(story).getFirst().endedOn()).isEqualTo("2026-11-08");
        assertThat(items(story).getFirst().coveredUntil()).isEqualTo("2026-11-08");
    }

    private static FirstDoseConfirmed confirmed() {
        return new FirstDoseConfirmed(
                JOURNEY,
                CLIENT,
                when("2026-11-09"),
                TRANSFER,
                new LastDose("methadone", "oral-solution", 60, Instant.parse("2026-11-08T09:00:00Z"), true, 0),
                LocalDate.parse("2026-11-08"),
                Personal.of(new FirstDoseConfirmed.Details("the nurse", "the pharmacist", null)));
    }

    private static PrescriptionsState state(Story story) {
        return story.in(new PrescriptionsView(ZONE));
    }

    private static List<PrescriptionItem> items(Story story) {
        return PrescriptionItem.all(state(story), TODAY);
    }

    private static TransferItem transfer(Story story) {
        return TransferItem.all(state(story)).getFirst();
    }
}
