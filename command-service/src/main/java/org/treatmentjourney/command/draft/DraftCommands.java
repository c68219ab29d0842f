package org.treatmentjourney.command.draft;

import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Erased;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.access.Action;
import org.treatmentjourney.domain.access.CareTeam;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.TeamOfStream;
import org.treatmentjourney.domain.draft.command.DraftSaved;
import org.treatmentjourney.domain.draft.command.DropDraft;
import org.treatmentjourney.domain.draft.command.SaveDraft;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.http.PersonMetadata;
import org.treatmentjourney.http.care.Permits;
import org.treatmentjourney.log.draft.DraftSeal;
import org.treatmentjourney.log.key.SubjectErased;
import org.treatmentjourney.log.store.StreamReader;

/** Takes what is asked of drafts off the bus. Whoever may record a note may keep a draft of it, and nobody else. */
@Component
public class DraftCommands {

    private final StreamReader log;
    private final Permits permits;
    private final DraftSeal seal;
    private final DraftTable table;
    private final Clock clock;
    private final ZoneId zone;

    DraftCommands(StreamReader log, Permits permits, DraftSeal seal, DraftTable table, Clock clock, ZoneId zone) {
        this.log = log;
        this.permits = permits;
        this.seal = seal;
        this.table = table;
        this.clock = clock;
        this.zone = zone;
    }

    @CommandHandler
    public DraftSaved handle(SaveDraft draft, MetaData metaData) {
        Action form = DraftForm.require(draft);
        Person person = PersonMetadata.person(metaData);
        CareTeam team = team(draft, person);
        CareTeam all = team.and(new TeamOfStream<>(zone, log.stream(draft.clientId())).team());
        permits.require(person, form, all, draft.clientId());
        try {
            return table.save(
                    draft,
                    person,
                    team.services().getFirst().service(),
                    seal.seal(draft.clientId(), draft.draftId(), person.id(), draft.content()),
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
        } catch (SubjectErased erased) {
            throw new Erased();
        }
    }

    @CommandHandler
    public void handle(DropDraft draft, MetaData metaData) {
        if (!table.drop(draft.draftId(), PersonMetadata.person(metaData))) {
            throw new Unknown("draft");
        }
    }

    /** As the log itself has it, like for a command: a view may lag. */
    private CareTeam team(SaveDraft draft, Person person) {
        List<Recorded<DomainEvent>> journey = log.stream(draft.journeyId());
        if (journey.isEmpty()
                || !(journey.getFirst().event() instanceof JourneyEvent begun)
                || !begun.subject().equals(draft.clientId())) {
            throw new Unknown("journey");
        }
        CareTeam team = new TeamOfStream<>(zone, journey).team();
        if (!AccessPolicy.sees(person, team.organisation())) {
            throw new Unknown("journey");
        }
        return team;
    }
}
