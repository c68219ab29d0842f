package org.treatmentjourney.log.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.client.event.ClientEvent;
import org.treatmentjourney.domain.client.event.ClientRegistered;
import org.treatmentjourney.domain.group.event.GroupEvent;
import org.treatmentjourney.domain.journey.event.GoalSet;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.link.event.LinkEvent;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpEvent;
import org.treatmentjourney.domain.service.event.ServiceEvent;
import org.treatmentjourney.domain.settings.event.SettingsEvent;
import org.treatmentjourney.domain.staff.event.StaffEvent;

class EventNamesTest {
    private final EventNames names = new EventNames(List.of(
            ClientEvent.class,
            JourneyEvent.class,
            SettingsEvent.class,
            StaffEvent.class,
            ServiceEvent.class,
            LinkEvent.class,
            GroupEvent.class,
            SelfHelpEvent.class));

    @Test
    void an_event_is_called_by_its_aggregate_and_itself() {
        assertThat(names.of(ClientRegistered.class)).isEqualTo(new EventName("client.ClientRegistered", 1));
        assertThat(names.of(GoalSet.class)).hasToString("journey.GoalSet/1");
        assertThat(names.classOf("journey.GoalSet", "1")).isEqualTo(GoalSet.class);
    }

    @Test
    void what_is_not_in_the_contract_is_unknown() {
        assertThatThrownBy(() -> names.of(Elsewhere.class)).isInstanceOf(UnknownEventName.class);
        assertThatThrownBy(() -> names.classOf("journey.Nonsense", "1")).isInstanceOf(UnknownEventName.class);
        assertThatThrownBy(() -> names.classOf("journey.GoalSet", null)).isInstanceOf(UnknownEventName.class);
    }

    @Test
    void a_personal_part_under_another_name_is_refused() {
        assertThatThrownBy(() -> new EventNames(List.of(Misnamed.class)))
                .hasMessageContaining("The personal part of an event is its component 'personal'");
    }

    record Elsewhere(UUID stream, UUID subject, Effective effective) implements DomainEvent {}

    record Misnamed(UUID stream, UUID subject, Effective effective, Personal<String> secret) implements DomainEvent {}
}
