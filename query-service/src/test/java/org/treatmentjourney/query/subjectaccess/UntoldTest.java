package org.treatmentjourney.query.subjectaccess;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.Records;
import org.treatmentjourney.domain.client.event.ClientEvent;
import org.treatmentjourney.domain.journey.event.DischargedFromWard;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.ReferralDeclined;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpEvent;

/** Every event that can say that the client was not told is decided, whichever events there will be. */
class UntoldTest {

    private static final UUID ID = new UUID(7, 1);
    private static final Instant AT = Instant.parse("2026-11-03T10:00:00Z");

    /** A decision about the client themselves, sent to nobody, is theirs to read. */
    private static final Set<Class<?>> THEIRS = Set.of(ReferralDeclined.class);

    static Stream<Class<? extends DomainEvent>> canBeUntold() {
        return Stream.of(ClientEvent.class, JourneyEvent.class, SelfHelpEvent.class)
                .<Class<? extends DomainEvent>>flatMap(root -> Records.below(root).stream())
                .filter(event -> Arrays.stream(event.getRecordComponents())
                        .anyMatch(part -> part.getName().equals("clientTold")))
                .filter(event -> !THEIRS.contains(event));
    }

    @ParameterizedTest
    @MethodSource("canBeUntold")
    void no_package_tells_that_the_client_was_not_told(Class<? extends DomainEvent> type) throws Exception {
        assertThat(given(untold(type)).entries()).noneMatch(entry -> tells(entry));
    }

    @Test
    void leaving_a_ward_is_given_without_the_plan_that_was_sent_behind_the_clients_back() throws Exception {
        Given given = given(untold(DischargedFromWard.class));

        assertThat(given.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.payload().propertyNames())
                        .contains("stayId", "prescription")
                        .doesNotContain("carePlan", "basis", "decidedBy", "clientTold"));
        assertThat(given.leftOut())
                .extracting(LeftOut::reason)
                .containsExactly(LeftOut.Reason.PART_ABOUT_SOMEBODY_ELSE);
    }

    private static boolean tells(GivenEntry entry) {
        return entry.payload().has("clientTold") || entry.payload().has("decidedBy");
    }

    private static Given given(DomainEvent event) {
        return new Given(Long.MAX_VALUE, Locale.ENGLISH)
                .add(List.of(new Recorded<>(event, new UUID(0, 1), 1, 1, AT, "clinician")));
    }

    private static <E extends DomainEvent> E untold(Class<E> type) throws ReflectiveOperationException {
        RecordComponent[] parts = type.getRecordComponents();
        return type.getConstructor(
                        Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new))
                .newInstance(Arrays.stream(parts).map(UntoldTest::sample).toArray());
    }

    private static Object sample(RecordComponent part) {
        Class<?> type = part.getType();
        if (type == UUID.class) {
            return ID;
        } else if (type == Effective.class) {
            return Effective.at(AT);
        } else if (type == Boolean.class) {
            return false;
        } else if (type == LocalDate.class) {
            return LocalDate.EPOCH;
        } else if (type == List.class) {
            return List.of();
        } else if (type == Personal.class) {
            return Personal.erased();
        }
        return "said";
    }
}
