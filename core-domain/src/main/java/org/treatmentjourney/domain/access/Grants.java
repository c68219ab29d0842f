package org.treatmentjourney.domain.access;

import static java.util.Collections.unmodifiableSortedMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.client.event.ConsentGiven;
import org.treatmentjourney.domain.client.event.ConsentWithdrawn;
import org.treatmentjourney.domain.client.event.ShareEnded;
import org.treatmentjourney.domain.client.event.SharedWithoutConsent;
import org.treatmentjourney.domain.client.event.SharingEvent;

/** Everything that was ever agreed or decided about what others may see of a person, by its id. */
public record Grants(SortedMap<UUID, Grant> all) {

    public static final Grants NONE = new Grants(new TreeMap<>());

    public Grants after(SharingEvent event) {
        return switch (event) {
            case ConsentGiven e ->
                with(new Grant(
                        e.consentId(),
                        Grant.CONSENT,
                        e.agency(),
                        e.purposes(),
                        e.classes(),
                        e.from(),
                        e.until(),
                        false));
            case SharedWithoutConsent e ->
                with(new Grant(
                        e.shareId(), e.basis(), e.agency(), e.purposes(), e.classes(), e.from(), e.until(), false));
            case ConsentWithdrawn e -> ended(e.consentId());
            case ShareEnded e -> ended(e.shareId());
            default -> this;
        };
    }

    public @Nullable Grant find(UUID id) {
        return all.get(id);
    }

    /** What lets an organisation see something on a day, for a purpose; with no purpose nothing does. */
    List<Grant> inForce(String agency, @Nullable String purpose, LocalDate day) {
        return inForce(agency, day).stream()
                .filter(grant -> purpose != null && grant.purposes().contains(purpose))
                .toList();
    }

    public List<Grant> inForce(String agency, LocalDate day) {
        return all.values().stream()
                .filter(grant -> grant.agency().equals(agency) && grant.holds(day))
                .toList();
    }

    /** What either of them knows to have ended has ended. */
    Grants and(Grants other) {
        if (other.all.isEmpty()) {
            return this;
        }
        var both = new TreeMap<>(all);
        other.all.forEach((id, grant) -> both.merge(id, grant, (one, same) -> one.ended() ? one : same));
        return new Grants(unmodifiableSortedMap(both));
    }

    private Grants with(Grant grant) {
        var more = new TreeMap<>(all);
        more.put(grant.id(), grant);
        return new Grants(unmodifiableSortedMap(more));
    }

    private Grants ended(UUID id) {
        return Optional.ofNullable(all.get(id)).map(Grant::end).map(this::with).orElse(this);
    }
}
