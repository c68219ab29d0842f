package org.treatmentjourney.domain.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.RuleViolated;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.act.Past;
import org.treatmentjourney.domain.link.command.LinkCommand;
import org.treatmentjourney.domain.link.command.LinkDuplicate;
import org.treatmentjourney.domain.link.command.UnlinkDuplicate;
import org.treatmentjourney.domain.link.event.DuplicateLinked;
import org.treatmentjourney.domain.link.event.DuplicateUnlinked;
import org.treatmentjourney.domain.link.event.LinkEvent;
import org.treatmentjourney.domain.link.value.LinksId;
import org.treatmentjourney.domain.link.value.Pair;

/**
 * Which of an organisation's clients are said to be one person. Nothing is edited: what was linked is unlinked (R38). Who
 * is one person is so at all times, so that it counts from when it was found and cannot be back-dated.
 */
public record Links(Set<Pair> pairs) {

    private static final Links NONE = new Links(Set.of());

    /** @param inCare refuses a client whom whoever acts may not do this about */
    public static List<LinkEvent> decide(@Nullable Links links, LinkCommand command, Act act, Consumer<UUID> inCare) {
        String organisation = act.person().organisation();
        if (!command.linksId().equals(LinksId.of(organisation))) {
            throw new Unknown("links");
        }
        Past.require(act);
        Effective found = Effective.at(act.now());
        inCare.accept(command.clientId());
        inCare.accept(command.duplicateId());
        boolean linked = (links == null ? NONE : links).pairs.contains(command.pair());
        return switch (command) {
            case LinkDuplicate c -> {
                if (c.clientId().equals(c.duplicateId())) {
                    throw new RuleViolated("R38", "link.same-record", "This is one record already.");
                }
                if (linked) {
                    throw new RuleViolated("R38", "link.already", "These two are linked already.");
                }
                yield List.of(new DuplicateLinked(
                        c.linksId(), found, organisation, c.clientId(), c.duplicateId(), c.reason()));
            }
            case UnlinkDuplicate c -> {
                if (!linked) {
                    throw new RuleViolated("R38", "link.none", "These two are not linked.");
                }
                yield List.of(new DuplicateUnlinked(
                        c.linksId(), found, organisation, c.clientId(), c.duplicateId(), c.reason()));
            }
        };
    }

    public static Links evolve(@Nullable Links before, Recorded<LinkEvent> recorded) {
        var pairs = new HashSet<>((before == null ? NONE : before).pairs);
        switch (recorded.event()) {
            case DuplicateLinked e -> pairs.add(e.pair());
            case DuplicateUnlinked e -> pairs.remove(e.pair());
        }
        return new Links(Set.copyOf(pairs));
    }
}
