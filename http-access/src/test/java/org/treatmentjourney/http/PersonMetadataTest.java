package org.treatmentjourney.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.access.AccessRefused;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.Role;

class PersonMetadataTest {

    @Test
    void a_person_arrives_as_they_were_sent() {
        var person = new Person("somebody", Set.of(Role.TRIAGE, Role.MANAGER), "harbour", Set.of("a", "b"));
        assertThat(PersonMetadata.person(MetaData.from(PersonMetadata.entries(person))))
                .isEqualTo(person);
    }

    @Test
    void a_person_of_the_whole_organisation_has_no_services() {
        var person = new Person("somebody", Set.of(), "harbour", Set.of());
        assertThat(PersonMetadata.person(MetaData.from(PersonMetadata.entries(person))))
                .isEqualTo(person);
    }

    @Test
    void a_message_without_a_person_is_nobodys() {
        assertThatThrownBy(() -> PersonMetadata.person(MetaData.emptyInstance()))
                .isInstanceOf(AccessRefused.class);
    }
}
