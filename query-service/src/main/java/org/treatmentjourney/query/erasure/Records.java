package org.treatmentjourney.query.erasure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.treatmentjourney.domain.course.SamePerson;
import org.treatmentjourney.domain.settings.value.Span;

/**
 * What is known of the records of an organisation that may have to go, none of them opened. Pure.
 *
 * @param said what somebody said of the erasure of some
 * @param inError who was registered in error
 */
record Records(
        Map<UUID, ErasureState> said,
        Map<UUID, Kept> kept,
        Set<UUID> inError,
        SamePerson same,
        Span retention,
        ZoneId zone) {

    /**
     * What keeps one record: all records of the same person.
     *
     * @param others the others
     * @param open whether a service still looks after the person
     * @param heldElsewhere whether a legal hold keeps another one
     * @param until the first day on which it need not be kept for longer
     */
    record Terms(List<UUID> others, boolean open, boolean heldElsewhere, LocalDate until) {

        boolean over(LocalDate today) {
            return !open && !until.isAfter(today);
        }
    }

    Terms terms(UUID client) {
        Set<UUID> all = same.of(client);
        List<UUID> others = all.stream().filter(one -> !one.equals(client)).toList();
        List<Kept> each = all.stream().map(kept::get).filter(Objects::nonNull).toList();
        Instant latest = each.stream().map(Kept::latest).max(Instant::compareTo).orElse(Instant.EPOCH);
        return new Terms(
                others,
                each.stream().anyMatch(Kept::open),
                others.stream().anyMatch(this::isHeld),
                retention.after(latest.atZone(zone).toLocalDate()));
    }

    private boolean isHeld(UUID client) {
        ErasureState state = said.get(client);
        return state != null && state.held() != null;
    }

    /** Those that nothing keeps for longer and of which nobody has said anything, the oldest first. */
    List<UUID> over(LocalDate today) {
        return kept.keySet().stream()
                .filter(client -> !said.containsKey(client))
                .filter(client -> terms(client).over(today) && !terms(client).heldElsewhere())
                .sorted(Comparator.comparing((UUID client) -> terms(client).until())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
