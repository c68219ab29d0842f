package org.treatmentjourney.command.stream;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.access.CareTeam;
import org.treatmentjourney.domain.access.TeamOfStream;

/** The person in care whom a command is about, with the team that a loaded stream tells. */
record About(UUID client, CareTeam team) {

    static <E extends DomainEvent> About of(List<Recorded<E>> stream, ZoneId zone) {
        return new About(stream.getFirst().event().subject(), new TeamOfStream<>(zone, stream).team());
    }
}
