package org.treatmentjourney.domain.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.IdTaken;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.RuleViolated;
import org.treatmentjourney.domain.Services;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.act.Past;
import org.treatmentjourney.domain.service.command.CloseService;
import org.treatmentjourney.domain.service.command.OpenService;
import org.treatmentjourney.domain.service.command.ServiceCommand;
import org.treatmentjourney.domain.service.event.ServiceClosed;
import org.treatmentjourney.domain.service.event.ServiceEvent;
import org.treatmentjourney.domain.service.event.ServiceOpened;
import org.treatmentjourney.domain.service.value.ServiceId;

/**
 * A service, in so far as its organisation has decided something about it.
 *
 * @param decidedAt when the last decision was made
 * @param from the first day on which it takes referrals; null for one that a code table knows
 * @param closedOn the first day on which it takes none any more
 */
public record ServiceRecord(
        String organisation,
        Instant decidedAt,
        @Nullable LocalDate from,
        @Nullable LocalDate closedOn) {

    /** @param table the services that exist without anybody having opened them */
    public static List<ServiceEvent> decide(
            @Nullable ServiceRecord record, ServiceCommand command, Act act, Services table) {
        Past.require(act);
        return List.of(
                switch (command) {
                    case OpenService c -> opened(record, c, act, table);
                    case CloseService c -> closed(record, c, act, table);
                });
    }

    public static ServiceRecord evolve(@Nullable ServiceRecord record, Recorded<ServiceEvent> recorded) {
        return after(record, recorded.event());
    }

    public static ServiceRecord after(@Nullable ServiceRecord record, ServiceEvent event) {
        return switch (event) {
            case ServiceOpened e ->
                new ServiceRecord(e.organisation(), e.effective().at(), e.from(), null);
            case ServiceClosed e ->
                new ServiceRecord(
                        e.organisation(), e.effective().at(), record == null ? null : record.from, e.closedOn());
        };
    }

    public boolean takesReferralsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (closedOn == null || day.isBefore(closedOn));
    }

    private static ServiceOpened opened(@Nullable ServiceRecord record, OpenService c, Act act, Services table) {
        String organisation = act.person().organisation();
        String owner = table.organisationOf(c.service()).orElse(organisation);
        if (!c.serviceId().equals(ServiceId.of(c.service()))) {
            throw new Unknown("service");
        }
        if (!owner.equals(organisation)) {
            throw new IdTaken("service");
        }
        LocalDate from = c.from() != null ? c.from() : act.effective().day(act.zone());
        LocalDate end = record == null ? null : record.closedOn;
        boolean exists = record != null || table.organisationOf(c.service()).isPresent();
        if (exists && (end == null || from.isBefore(end))) {
            throw new RuleViolated("R34", "service.already-open", "This service is open on that day already.");
        }
        return new ServiceOpened(
                c.serviceId(), effective(record, act), organisation, c.service(), c.en(), c.nb(), from);
    }

    private static ServiceClosed closed(@Nullable ServiceRecord record, CloseService c, Act act, Services table) {
        String organisation = act.person().organisation();
        boolean own = record != null
                || table.organisationOf(c.service())
                        .filter(organisation::equals)
                        .isPresent();
        if (!own || !c.serviceId().equals(ServiceId.of(c.service()))) {
            throw new Unknown("service");
        }
        if (record != null && record.closedOn != null) {
            throw new RuleViolated(
                    "R34", "service.already-closed", "This service is closed already, or is going to be.");
        }
        if (record != null && record.from != null && c.on().isBefore(record.from)) {
            throw new RuleViolated("R34", "service.closed-before-open", "A service cannot close before it opens.");
        }
        return new ServiceClosed(c.serviceId(), effective(record, act), organisation, c.service(), c.on());
    }

    private static Effective effective(@Nullable ServiceRecord record, Act act) {
        return record == null ? act.effective() : act.effectiveAfter(record.decidedAt);
    }
}
