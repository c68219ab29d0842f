package org.treatmentjourney.standalone.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.Role;
import org.treatmentjourney.domain.client.event.ClientRegistered;
import org.treatmentjourney.domain.client.value.SafeContact;
import org.treatmentjourney.domain.journey.event.Discharged;
import org.treatmentjourney.domain.journey.event.EntryMarkedInError;
import org.treatmentjourney.domain.journey.event.ReturnedToTreatment;
import org.treatmentjourney.standalone.identity.DemoPeople;

class PopulationTest {

    private static final Instant TODAY = Instant.parse("2026-11-02T12:00:00Z");

    @Test
    void a_client_is_the_same_whoever_comes_before() {
        Population one = population();
        Population other = population();
        one.life(new Somebody(1));

        assertThat(one.life(new Somebody(7))).isEqualTo(other.life(new Somebody(7)));
        assertThat(one.life(new Somebody(7))).isNotEqualTo(other.life(new Somebody(8)));
    }

    @Test
    void nobody_can_be_mistaken_for_a_patient() {
        assertThat(lives().stream()
                        .map(life ->
                                (ClientRegistered) life.getFirst().recorded().event())
                        .map(client -> client.personal().known().orElseThrow()))
                .hasSize(200)
                .allSatisfy(details -> {
                    assertThat(details.name().family()).endsWith(" (synthetic)");
                    assertThat(details.contacts())
                            .extracting(SafeContact::value)
                            .satisfiesExactly(
                                    telephone -> assertThat(telephone).matches("07700 900[0-9]{3}"),
                                    mail -> assertThat(mail).endsWith("@example.org"));
                });
    }

    @Test
    void lives_are_recorded_in_order_up_to_today_and_lead_away_and_back() {
        List<List<Happened>> lives = lives();

        assertThat(lives)
                .allSatisfy(life -> assertThat(life)
                        .extracting(each -> each.recorded().recordedAt())
                        .isSorted()
                        .last()
                        .satisfies(last -> assertThat(last).isBeforeOrEqualTo(TODAY)));
        assertThat(lives.stream()
                        .flatMap(List::stream)
                        .<Class<?>>map(each -> each.recorded().event().getClass())
                        .collect(Collectors.toSet()))
                .contains(Discharged.class, ReturnedToTreatment.class, EntryMarkedInError.class);
    }

    private static List<List<Happened>> lives() {
        Population population = population();
        return IntStream.rangeClosed(1, 200)
                .mapToObj(number -> population.life(new Somebody(number)))
                .toList();
    }

    private static Population population() {
        var people = new DemoPeople(Map.of(
                "receptionist", person("receptionist", Role.RECEPTIONIST),
                "triage", person("triage", Role.TRIAGE),
                "manager", person("manager", Role.MANAGER),
                "clinician", person("clinician", Role.CLINICIAN),
                "clinician2", person("clinician2", Role.CLINICIAN)));
        return new Population(people, ZoneId.of("Europe/London"), TODAY);
    }

    private static Person person(String name, Role role) {
        return new Person(name, Set.of(role), "harbour", Set.of());
    }
}
