package org.treatmentjourney.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.Role;

class DemoPeopleTest {

    private final DemoPeople people = DemoPeople.read();

    @Test
    void everyoneOfTheContractIsThere() {
        assertThat(people.byName())
                .containsOnlyKeys(
                        "clinician",
                        "clinician2",
                        "triage",
                        "prescriber",
                        "manager",
                        "receptionist",
                        "partner",
                        "auditor",
                        "analyst",
                        "privacy",
                        "operator");
    }

    @Test
    void thePartnerWorksInAnotherOrganisation() {
        assertThat(people.byName())
                .containsEntry(
                        "partner",
                        new Person(
                                "partner",
                                Set.of(Role.CLINICIAN),
                                "st-anne",
                                Set.of("ward-7", "dual-diagnosis-clinic")));
    }

    @Test
    void theManagerSeesAllOfTheOrganisation() {
        assertThat(people.byName())
                .containsEntry("manager", new Person("manager", Set.of(Role.MANAGER), "harbour", Set.of()));
    }

    @Test
    void everyRoleIsSomebodys() {
        assertThat(people.byName().values().stream().flatMap(person -> person.roles().stream()))
                .containsAll(EnumSet.complementOf(EnumSet.of(Role.PROGRAM)));
    }
}
