package org.treatmentjourney.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.query.projection.OldRecords.client;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.ErrorReason;
import org.treatmentjourney.query.erasure.ErasureWork;
import org.treatmentjourney.query.erasure.Erasures;
import org.treatmentjourney.query.erasure.Erasures.Standing;

/** What the privacy officer sees of records that may have to go, years after they were made. */
class ErasuresIT {

    private final OldRecords records = new OldRecords();

    @AfterEach
    void end() {
        records.close();
    }

    @Test
    void whoever_was_registered_in_error_stands_among_those_that_need_not_be_kept() {
        records.registered(1);
        records.registeredInError(2, ErrorReason.OTHER);
        records.registeredInError(3, ErrorReason.WRONG_PERSON);

        assertThat(records.erasures().items())
                .extracting(Erasures.Item::clientId)
                .containsExactlyInAnyOrder(client(1), client(2), client(3));
        assertThat(item(3).inError()).isTrue();
        assertThat(item(3).name()).isNull();
        assertThat(item(3).due()).isTrue();
        assertThat(item(1).inError()).isFalse();
    }

    @Test
    void what_is_said_of_the_erasure_of_somebody_registered_in_error_is_told() {
        records.registeredInError(3, ErrorReason.WRONG_PERSON);
        records.requested(3);
        assertThat(item(3).standing()).isEqualTo(Standing.REQUESTED);
        records.erased(3);
        assertThat(item(3).standing()).isEqualTo(Standing.ERASED);
        assertThat(item(3).due()).isFalse();
    }

    @Test
    void guided_self_help_makes_a_record_newer() {
        records.registered(1);
        assertThat(item(1).due()).isTrue();
        records.helpedThemselvesLately(1);
        assertThat(records.erasures().items()).isEmpty();
    }

    @Test
    void the_oldest_are_shown_and_the_others_are_counted() {
        for (int number = 1; number <= 203; number++) {
            records.registered(number);
        }
        records.held(1);

        Erasures all = records.erasures();
        assertThat(all.items()).filteredOn(Erasures.Item::due).hasSize(201);
        assertThat(all.items())
                .filteredOn(item -> item.standing() == Standing.RETENTION_OVER)
                .hasSize(200);
        assertThat(all.more()).isEqualTo(2);
    }

    @Test
    void a_record_is_kept_for_as_long_as_another_one_of_the_same_person() {
        records.registered(1);
        records.registered(2);
        records.requested(1);
        records.linked(1, 2);
        assertThat(item(1).due()).isTrue();
        assertThat(item(1).alsoKnownAs()).containsExactly(client(2));

        records.held(2);
        assertThat(item(1).heldElsewhere()).isTrue();
        assertThat(item(2).heldElsewhere()).isFalse();

        records.helpedThemselvesLately(2);
        assertThat(item(1).due()).isFalse();
        assertThat(item(1).keptUntil()).isEqualTo(item(2).keptUntil()).isAfter(OldRecords.TODAY);
    }

    @Test
    void what_is_due_is_told_in_numbers_and_dates_and_nobody_is_looked_at() {
        assertThat(records.work().overSince()).isNull();
        records.registered(1);
        records.registered(2);
        records.registered(3);
        records.requested(1);
        ErasureWork work = records.work();
        assertThat(work.requested()).isEqualTo(1);
        assertThat(work.over()).isEqualTo(2);
        assertThat(work.overSince()).isEqualTo(item(2).keptUntil()).isBefore(OldRecords.TODAY);
    }

    private Erasures.Item item(int number) {
        UUID client = client(number);
        List<Erasures.Item> found = records.erasures().items().stream()
                .filter(item -> item.clientId().equals(client))
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
