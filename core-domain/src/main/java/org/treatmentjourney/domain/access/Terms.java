package org.treatmentjourney.domain.access;

import static java.util.Collections.unmodifiableSortedMap;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.client.event.GlassBroken;
import org.treatmentjourney.domain.client.event.RecordMarkedOrdinary;
import org.treatmentjourney.domain.client.event.RecordMarkedSensitive;
import org.treatmentjourney.domain.client.event.RecordRestricted;
import org.treatmentjourney.domain.client.event.RestrictionLifted;
import org.treatmentjourney.domain.client.event.SharingEvent;

/**
 * What is laid down in a person's own record about who may see it, whoever looks after them.
 *
 * @param restricted to whom at work it is closed, by the id of the restriction; gone once the words have been erased
 * @param sensitive whether only those see it who look after the person in their own name
 * @param openings whom it was opened to in an emergency
 * @param grants what other organisations may see
 */
public record Terms(SortedMap<UUID, String> restricted, boolean sensitive, List<Opening> openings, Grants grants) {

    public static final Terms NONE = new Terms(new TreeMap<>(), false, List.of(), Grants.NONE);

    /** As far as it concerns those at work in the organisation itself. */
    public Terms(SortedMap<UUID, String> restricted, boolean sensitive, List<Opening> openings) {
        this(restricted, sensitive, openings, Grants.NONE);
    }

    public Terms after(Recorded<?> recorded) {
        return switch (recorded.event()) {
            case RecordRestricted e ->
                e.personal()
                        .known()
                        .map(details -> restricted(e.restrictionId(), details.person()))
                        .orElse(this);
            case RestrictionLifted e -> lifted(e.restrictionId());
            case RecordMarkedSensitive ignored -> new Terms(restricted, true, openings, grants);
            case RecordMarkedOrdinary ignored -> new Terms(restricted, false, openings, grants);
            case GlassBroken e -> opened(new Opening(e.accessId(), recorded.actor(), e.until()));
            case SharingEvent e -> new Terms(restricted, sensitive, openings, grants.after(e));
            default -> this;
        };
    }

    private Terms restricted(UUID id, String person) {
        var more = new TreeMap<>(restricted);
        more.put(id, person);
        return new Terms(unmodifiableSortedMap(more), sensitive, openings, grants);
    }

    private Terms lifted(UUID id) {
        var fewer = new TreeMap<>(restricted);
        fewer.remove(id);
        return new Terms(unmodifiableSortedMap(fewer), sensitive, openings, grants);
    }

    private Terms opened(Opening opening) {
        return new Terms(
                restricted,
                sensitive,
                Stream.concat(openings.stream(), Stream.of(opening)).toList(),
                grants);
    }

    /** As far as it concerns those at work in the organisation itself. */
    public Terms within() {
        return new Terms(restricted, sensitive, openings);
    }

    Terms and(Terms other) {
        var all = new TreeMap<>(restricted);
        all.putAll(other.restricted);
        return new Terms(
                all,
                sensitive || other.sensitive,
                Stream.concat(openings.stream(), other.openings.stream())
                        .distinct()
                        .toList(),
                grants.and(other.grants));
    }

    public boolean closedTo(String person) {
        return restricted.containsValue(person);
    }

    Optional<Opening> openTo(String person, Instant now) {
        return openings.stream().filter(opening -> opening.holds(person, now)).findFirst();
    }
}
