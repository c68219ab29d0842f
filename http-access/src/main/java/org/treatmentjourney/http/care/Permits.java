package org.treatmentjourney.http.care;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.access.AccessRefused;
import org.treatmentjourney.domain.access.Action;
import org.treatmentjourney.domain.access.CareTeam;
import org.treatmentjourney.domain.access.Decision;
import org.treatmentjourney.domain.access.Occasion;
import org.treatmentjourney.domain.access.Person;

/** Asks the policy with what is known at this moment. */
public final class Permits {

    private final CareTeams teams;
    private final Clock clock;
    private final ZoneId zone;

    public Permits(CareTeams teams, Clock clock, ZoneId zone) {
        this.teams = teams;
        this.clock = clock;
        this.zone = zone;
    }

    public Occasion occasion() {
        return occasion(null);
    }

    /** @param purpose why it is asked, which decides about what another organisation may see */
    public Occasion occasion(@Nullable String purpose) {
        Instant now = clock.instant();
        return new Occasion(LocalDate.ofInstant(now, zone), now, purpose);
    }

    public CareTeams teams() {
        return teams;
    }

    /**
     * For a decision: what is loaded comes first, since a view may lag; the client's other streams may add to it.
     *
     * @param loaded the team that the loaded stream tells, or null for what is about nobody in care
     */
    public Decision.Permitted require(Person person, Action action, @Nullable CareTeam loaded, @Nullable UUID client) {
        return permitted(decide(person, action, loaded, client), "client");
    }

    /** The same, for whoever goes on without it. */
    public Decision decide(Person person, Action action, @Nullable CareTeam loaded, @Nullable UUID client) {
        Decision decision = AccessPolicy.decide(person, action, loaded, occasion());
        if (decision instanceof Decision.Refused && loaded != null && client != null) {
            CareTeam all = loaded.and(team(person, client));
            decision = AccessPolicy.decide(person, action, all, occasion());
        }
        return decision;
    }

    /** The team as far as it concerns this person; without anybody if nobody in their organisation looks after the client. */
    public CareTeam team(Person person, UUID client) {
        return teams.of(person, List.of(client)).of(client, CareTeam.nobody(person.organisation()));
    }

    /** @param kind what there is none of, for whoever must not even learn that there is one */
    public static Decision.Permitted permitted(Decision decision, String kind) {
        return switch (decision) {
            case Decision.Permitted permitted -> permitted;
            case Decision.Refused refused when refused.unknown() -> throw new Unknown(kind);
            case Decision.Refused refused -> throw new AccessRefused(refused.code(), refused.sentence());
        };
    }
}
