package org.treatmentjourney.domain.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.domain.Specification.NOW;
import static org.treatmentjourney.domain.Specification.TODAY;
import static org.treatmentjourney.domain.staff.SampleStaff.KEYWORKER;
import static org.treatmentjourney.domain.staff.SampleStaff.given;
import static org.treatmentjourney.domain.staff.SampleStaff.left;
import static org.treatmentjourney.domain.staff.SampleStaff.takenOn;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.ErrorReason;
import org.treatmentjourney.domain.staff.command.MarkStaffEntryInError;
import org.treatmentjourney.domain.staff.event.EntryMarkedInError;

/** R38: nothing is edited; a departure that never was is struck, and access comes back. */
class MarkStaffEntryInErrorTest {

    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final EntryMarkedInError MARKED =
            new EntryMarkedInError(KEYWORKER, Effective.at(NOW), SECOND, ErrorReason.OTHER, null);

    @Test
    void an_entry_is_marked_and_no_longer_counts() {
        given(takenOn(), left(TODAY)).when(mark(SECOND)).then(MARKED);
        assertThat(SampleStaff.staffing(takenOn(), left(TODAY)).worksOn(TODAY)).isFalse();
        assertThat(SampleStaff.staffing(takenOn(), left(TODAY), MARKED).worksOn(TODAY))
                .isTrue();
    }

    @Test
    void the_entry_that_began_the_record_stays() {
        given(takenOn(), left(TODAY)).when(mark(FIRST)).refused("R38", "staff.first-entry");
    }

    @Test
    void an_entry_is_marked_once_and_where_it_stands() {
        given(takenOn(), left(TODAY), MARKED).when(mark(SECOND)).refused("R38", "entry.already-in-error");
        given(takenOn()).when(mark(SECOND)).unknown("entry");
        given().when(mark(FIRST)).unknown("staff");
    }

    private static MarkStaffEntryInError mark(UUID entry) {
        return new MarkStaffEntryInError(KEYWORKER, entry, ErrorReason.OTHER, null);
    }
}
