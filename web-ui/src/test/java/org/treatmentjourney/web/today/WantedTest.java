package org.treatmentjourney.web.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.Role;

/** What of a day somebody wants to see, and what they see if they do not say. */
class WantedTest {

    @Test
    void whoever_has_clients_begins_with_their_own_and_others_with_everybodys() {
        assertThat(wanted(Role.CLINICIAN, null, null).mine()).isTrue();
        assertThat(wanted(Role.CLINICIAN, "all", null).mine()).isFalse();
        assertThat(wanted(Role.MANAGER, null, null).mine()).isFalse();
        assertThat(wanted(Role.MANAGER, "mine", null).mine()).isTrue();
        assertThat(wanted(Role.RECEPTIONIST, "mine", null).mine()).isFalse();
    }

    @Test
    void a_list_is_shown_only_to_those_whose_day_has_it() {
        assertThat(wanted(Role.MANAGER, null, "unallocated").part()).isEqualTo(Part.UNALLOCATED);
        assertThat(wanted(Role.CLINICIAN, null, "unallocated").part()).isNull();
        assertThat(wanted(Role.RECEPTIONIST, null, "urgent").part()).isNull();
        assertThat(wanted(Role.RECEPTIONIST, null, "later").part()).isNull();
    }

    @Test
    void what_is_written_into_the_address_by_hand_does_not_come_out_of_it_again() {
        Wanted wanted = Wanted.of(person(Role.CLINICIAN), "\"><script>", "all", null, "&done=x");
        assertThat(wanted.live(7)).isEqualTo("/today/live?whose=all&position=7");
    }

    private static Wanted wanted(Role role, @Nullable String whose, @Nullable String part) {
        return Wanted.of(person(role), null, whose, part, null);
    }

    private static Person person(Role role) {
        return new Person("somebody", Set.of(role), "harbour", Set.of());
    }
}
