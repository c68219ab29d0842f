package org.treatmentjourney.query.fold;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.Selection;
import org.treatmentjourney.domain.course.MarkedThirdParty;
import org.treatmentjourney.domain.journey.event.EndingEvent;
import org.treatmentjourney.domain.journey.event.PrescriptionEvent;
import org.treatmentjourney.domain.journey.event.ReferralEvent;
import org.treatmentjourney.domain.journey.event.StayEvent;

/**
 * A stream as another organisation may know of it: without the entries that are marked, today, as telling about somebody
 * else. Where what comes after would be wrong without one, such as the dose or whether the work has ended, it keeps its
 * place and loses every word.
 */
final class WithoutOthers {

    private WithoutOthers() {}

    static List<Recorded<DomainEvent>> of(List<Recorded<DomainEvent>> stream) {
        MarkedThirdParty marked = MarkedThirdParty.NONE;
        for (Recorded<DomainEvent> entry : Selection.current(stream)) {
            marked = marked.after(entry.event());
        }
        MarkedThirdParty all = marked;
        return all.entries().isEmpty()
                ? stream
                : stream.stream()
                        .flatMap(entry -> all.contains(entry.eventId()) ? left(entry) : Stream.of(entry))
                        .toList();
    }

    private static Stream<Recorded<DomainEvent>> left(Recorded<DomainEvent> entry) {
        return switch (entry.event()) {
            case ReferralEvent e -> Stream.of(wordless(entry, e));
            case EndingEvent e -> Stream.of(wordless(entry, e));
            case PrescriptionEvent e -> Stream.of(wordless(entry, e));
            case StayEvent e -> Stream.of(wordless(entry, e));
            default -> Stream.empty();
        };
    }

    private static Recorded<DomainEvent> wordless(Recorded<DomainEvent> entry, DomainEvent event) {
        return new Recorded<>(
                wordless(event), entry.eventId(), entry.version(), entry.position(), entry.recordedAt(), entry.actor());
    }

    /** As it would be read once the key is gone. */
    private static DomainEvent wordless(DomainEvent event) {
        RecordComponent[] parts = event.getClass().getRecordComponents();
        try {
            Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                values[i] = parts[i].getType() == Personal.class
                        ? Personal.erased()
                        : parts[i].getAccessor().invoke(event);
            }
            return event.getClass()
                    .getDeclaredConstructor(
                            Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("An event that is no record of its parts", e);
        }
    }
}
