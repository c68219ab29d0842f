package org.treatmentjourney.web.person;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.treatmentjourney.query.access.asked.ClientLooks;

/**
 * What somebody looked at within a minute, as one visit: a page asks several questions, of which people know nothing.
 *
 * @param tie what it rests on, without the service
 * @param views the names of what was asked
 */
public record Visit(Instant at, String person, String role, String purpose, String tie, SequencedSet<String> views) {

    public static List<Visit> of(List<ClientLooks.Item> newestFirst) {
        List<Visit> visits = new ArrayList<>();
        for (ClientLooks.Item look : newestFirst) {
            Visit visit = of(look);
            if (visits.isEmpty() || !visits.getLast().isSame(visit)) {
                visits.add(visit);
            }
            visits.getLast().views().add(look.view());
        }
        return visits;
    }

    private static Visit of(ClientLooks.Item look) {
        return new Visit(
                look.at().truncatedTo(ChronoUnit.MINUTES),
                look.person(),
                look.role(),
                look.purpose(),
                look.authority().replaceFirst(":.*", ""),
                new LinkedHashSet<>());
    }

    private boolean isSame(Visit other) {
        return at.equals(other.at)
                && person.equals(other.person)
                && role.equals(other.role)
                && purpose.equals(other.purpose)
                && tie.equals(other.tie);
    }
}
