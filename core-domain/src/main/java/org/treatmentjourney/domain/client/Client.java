package org.treatmentjourney.domain.client;

import static java.util.Collections.unmodifiableSortedMap;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Erased;
import org.treatmentjourney.domain.IdTaken;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.Services;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.access.Terms;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.act.Past;
import org.treatmentjourney.domain.client.command.BreakGlassCommand;
import org.treatmentjourney.domain.client.command.ClientCommand;
import org.treatmentjourney.domain.client.command.ErasureCommand;
import org.treatmentjourney.domain.client.command.MarkEnteredInError;
import org.treatmentjourney.domain.client.command.PackageCommand;
import org.treatmentjourney.domain.client.command.PartnerReferralCommand;
import org.treatmentjourney.domain.client.command.ProtectionCommand;
import org.treatmentjourney.domain.client.command.RegisterClient;
import org.treatmentjourney.domain.client.command.SharingCommand;
import org.treatmentjourney.domain.client.event.BreakGlassReviewed;
import org.treatmentjourney.domain.client.event.ClientEvent;
import org.treatmentjourney.domain.client.event.ClientPackageGiven;
import org.treatmentjourney.domain.client.event.ClientRegistered;
import org.treatmentjourney.domain.client.event.EntryMarkedInError;
import org.treatmentjourney.domain.client.event.ErasureEvent;
import org.treatmentjourney.domain.client.event.GlassBroken;
import org.treatmentjourney.domain.client.event.PartnerReferralEvent;
import org.treatmentjourney.domain.client.event.PrivacyAlertAttempted;
import org.treatmentjourney.domain.client.event.PrivacyAlerted;
import org.treatmentjourney.domain.client.event.ProtectionEvent;
import org.treatmentjourney.domain.client.event.SharingEvent;
import org.treatmentjourney.domain.code.CodeTables;

/**
 * What later decisions about a person need to know of them.
 *
 * @param emergencies by their ids
 * @param packages the ids of what they were given of their record
 */
public record Client(
        UUID clientId,
        String organisation,
        Terms terms,
        SortedMap<UUID, Emergency> emergencies,
        Set<UUID> packages,
        Erasure erasure,
        PartnerReferrals referrals) {

    private static final Client NOBODY =
            new Client(new UUID(0, 0), "", Terms.NONE, new TreeMap<>(), Set.of(), Erasure.NONE, PartnerReferrals.NONE);

    /** With the services of the code table. */
    public static List<ClientEvent> decide(@Nullable Client client, ClientCommand command, Act act, Keeping keeping) {
        return decide(client, command, act, keeping, CodeTables.standard()::organisationOf);
    }

    public static List<ClientEvent> decide(
            @Nullable Client client, ClientCommand command, Act act, Keeping keeping, Services services) {
        if (command instanceof RegisterClient c) {
            if (client != null) {
                throw new IdTaken("client");
            }
            return List.of(register(c, act));
        }
        if (client == null) {
            throw new Unknown("client");
        }
        if (client.erasure.done()) {
            throw new Erased();
        }
        return List.of(client.on(command, act, keeping, services));
    }

    private ClientEvent on(ClientCommand command, Act act, Keeping keeping, Services services) {
        return switch (command) {
            case RegisterClient ignored -> throw new IdTaken("client");
            case MarkEnteredInError c ->
                new EntryMarkedInError(
                        c.clientId(),
                        act.effective(),
                        c.eventId(),
                        c.reason(),
                        c.replacedBy(),
                        Personal.of(new Note(c.note())));
            case ProtectionCommand c -> new ProtectionDecision(this, act).on(c);
            case BreakGlassCommand c -> new BreakGlassDecision(this, act).on(c);
            case SharingCommand c -> new SharingDecision(this, act).on(c);
            case PartnerReferralCommand c -> new PartnerReferralDecision(this, act, services).on(c);
            case ErasureCommand c -> ErasureDecision.decide(this, c, act, keeping);
            case PackageCommand c -> new PackageDecision(this, act).on(c);
        };
    }

    private static ClientRegistered register(RegisterClient c, Act act) {
        Past.require(act);
        Past.require("birthDate", c.birthDate(), act);
        return new ClientRegistered(
                c.clientId(),
                act.effective(),
                act.person().organisation(),
                c.language(),
                c.interpreter(),
                Personal.of(new ClientRegistered.Details(
                        c.name(),
                        c.birthDate(),
                        c.birthDatePrecision(),
                        c.sex(),
                        c.contacts(),
                        c.identifiers(),
                        c.accessNeeds(),
                        c.gp(),
                        c.nextOfKin(),
                        c.allergies())));
    }

    public static Client evolve(@Nullable Client client, Recorded<ClientEvent> recorded) {
        ClientEvent event = recorded.event();
        Client before = client == null ? NOBODY.named(event.clientId(), "") : client;
        return switch (event) {
            case ClientRegistered e -> before.named(e.clientId(), e.organisation());
            case EntryMarkedInError ignored -> before;
            case ProtectionEvent ignored -> before.on(recorded);
            case GlassBroken e -> before.on(recorded).with(e.accessId(), new Emergency(recorded.actor(), 0));
            case PrivacyAlerted e -> before.told(e.accessId(), e.step());
            case BreakGlassReviewed ignored -> before;
            case PrivacyAlertAttempted ignored -> before;
            case SharingEvent ignored -> before.on(recorded);
            case PartnerReferralEvent e -> before.with(before.referrals.after(e));
            case ErasureEvent e -> before.with(before.erasure.after(e, recorded));
            case ClientPackageGiven e -> before.with(e.packageId());
        };
    }

    private Client named(UUID id, String owner) {
        return new Client(id, owner, terms, emergencies, packages, erasure, referrals);
    }

    private Client on(Recorded<ClientEvent> recorded) {
        return new Client(clientId, organisation, terms.after(recorded), emergencies, packages, erasure, referrals);
    }

    private Client told(UUID accessId, int step) {
        Emergency known = emergencies.get(accessId);
        return known == null ? this : with(accessId, known.told(step));
    }

    private Client with(UUID accessId, Emergency emergency) {
        var more = new TreeMap<>(emergencies);
        more.put(accessId, emergency);
        return new Client(clientId, organisation, terms, unmodifiableSortedMap(more), packages, erasure, referrals);
    }

    private Client with(UUID given) {
        var more = new HashSet<>(packages);
        more.add(given);
        return new Client(clientId, organisation, terms, emergencies, Set.copyOf(more), erasure, referrals);
    }

    private Client with(Erasure changed) {
        return new Client(clientId, organisation, terms, emergencies, packages, changed, referrals);
    }

    private Client with(PartnerReferrals changed) {
        return new Client(clientId, organisation, terms, emergencies, packages, erasure, changed);
    }

    Emergency emergency(UUID accessId) {
        Emergency known = emergencies.get(accessId);
        if (known == null) {
            throw new Unknown("break-glass");
        }
        return known;
    }
}
