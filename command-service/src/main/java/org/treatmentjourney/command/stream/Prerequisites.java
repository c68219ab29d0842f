package org.treatmentjourney.command.stream;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.DomainCommand;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.Selection;
import org.treatmentjourney.domain.Services;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.access.AccessRefused;
import org.treatmentjourney.domain.access.Action;
import org.treatmentjourney.domain.access.Decision;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.Staffing;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.client.event.ClientRegistered;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.domain.journey.command.BeginsJourney;
import org.treatmentjourney.domain.staff.Colleagues;
import org.treatmentjourney.domain.staff.value.StaffId;
import org.treatmentjourney.http.care.Permits;

/** What a command needs of another stream. It is looked up in the log itself; a view may lag. */
final class Prerequisites {

    private final Function<UUID, List<Recorded<DomainEvent>>> streams;
    private final CodeTables codes;
    private final Permits permits;

    Prerequisites(Function<UUID, List<Recorded<DomainEvent>>> streams, CodeTables codes, Permits permits) {
        this.streams = streams;
        this.codes = codes;
        this.permits = permits;
    }

    Services services() {
        return new KnownServices(streams, codes);
    }

    Colleagues colleagues(Person person) {
        return other -> Staffing.of(streams.apply(StaffId.of(person.organisation(), other)));
    }

    /** What the access policy permits a command by. */
    Decision.Permitted permitted(Person person, DomainCommand command, @Nullable About about) {
        return permits.require(
                person,
                Action.required(command.getClass()),
                about == null ? null : about.team(),
                about == null ? null : about.client());
    }

    /** The client whom a command names that begins something about them; null if it names nobody. */
    @Nullable
    About about(DomainCommand command, Act act) {
        if (!(command instanceof BeginsJourney begins)) {
            return null;
        }
        List<Recorded<DomainEvent>> client = streams.apply(begins.clientId());
        boolean known = Selection.current(client).stream()
                .anyMatch(entry -> entry.event() instanceof ClientRegistered registered
                        && AccessPolicy.sees(act.person(), registered.organisation()));
        if (!known) {
            throw new Unknown("client");
        }
        String owner = services().organisationOf(begins.service()).orElseThrow(() -> new Unknown("service"));
        if (!AccessPolicy.sees(act.person(), owner)) {
            throw new AccessRefused(
                    "access.organisation", "A referral to another organisation needs the client's consent first.");
        }
        return About.of(client, act.zone());
    }
}
