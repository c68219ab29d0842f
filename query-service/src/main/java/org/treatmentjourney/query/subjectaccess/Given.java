package org.treatmentjourney.query.subjectaccess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Marking;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.Selection;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.domain.course.MarkedThirdParty;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.ThirdPartyEvent;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpEvent;
import org.treatmentjourney.query.access.asked.ClientLooks;
import org.treatmentjourney.query.fold.Visible;
import org.treatmentjourney.query.subjectaccess.LeftOut.Reason;
import org.treatmentjourney.query.timeline.TimelineKind;

/** Sorts what is the client's to have from what is about somebody else. Pure. */
final class Given {

    private final long until;
    private final Locale language;
    private final List<GivenEntry> entries = new ArrayList<>();
    private final Map<Reason, Integer> leftOut = new EnumMap<>(Reason.class);
    private final Untold untold = new Untold();

    /** @param until the last position of the log that is part of it; what was marked since is left out all the same */
    Given(long until, Locale language) {
        this.until = until;
        this.language = language;
    }

    Given add(List<Recorded<DomainEvent>> stream) {
        if (stream.isEmpty()) {
            return this;
        }
        Map<UUID, Marking> struck = Selection.struck(stream);
        Set<UUID> hidden = Visible.hidden(stream);
        MarkedThirdParty marked = MarkedThirdParty.NONE;
        for (Recorded<DomainEvent> entry : Selection.current(stream)) {
            marked = marked.after(entry.event());
        }
        stream.forEach(entry -> untold.learn(entry.event()));
        Set<UUID> kept = new HashSet<>(hidden);
        for (Recorded<DomainEvent> entry : stream) {
            if (marked.contains(entry.eventId())
                    || untold.contains(entry.event())
                    || entry.event() instanceof ThirdPartyEvent
                    || pointsAt(entry, kept)) {
                kept.add(entry.eventId());
            }
        }
        for (Recorded<DomainEvent> entry : stream) {
            if (entry.position() > until || entry.event() instanceof ThirdPartyEvent || pointsAt(entry, kept)) {
                continue;
            }
            if (hidden.contains(entry.eventId())) {
                count(Reason.WRONG_PERSON, 1);
            } else if (marked.contains(entry.eventId()) || untold.contains(entry.event())) {
                count(Reason.ABOUT_SOMEBODY_ELSE, 1);
            } else {
                give(entry, struck.containsKey(entry.eventId()));
            }
        }
        return this;
    }

    /** A marking of what is left out may say what it was. */
    private static boolean pointsAt(Recorded<DomainEvent> entry, Set<UUID> hidden) {
        return entry.event() instanceof Marking marking && hidden.contains(marking.eventId());
    }

    private void give(Recorded<DomainEvent> entry, boolean inError) {
        DomainEvent event = entry.event();
        GivenJson.Part part = GivenJson.of(event, untold.fieldsOf(event));
        count(Reason.PART_ABOUT_SOMEBODY_ELSE, part.leftOut());
        String type = event.getClass().getSimpleName();
        entries.add(new GivenEntry(
                entry.eventId(),
                type,
                CodeTables.standard().table("event").label(type, language),
                TimelineKind.of(type),
                event.subject(),
                journey(event),
                event.effective().at(),
                entry.recordedAt(),
                entry.actor(),
                inError,
                part.payload()));
    }

    private void count(Reason reason, int more) {
        if (more > 0) {
            leftOut.merge(reason, more, Integer::sum);
        }
    }

    private static @Nullable UUID journey(DomainEvent event) {
        return switch (event) {
            case JourneyEvent e -> e.journeyId();
            case SelfHelpEvent e -> e.journeyId();
            default -> null;
        };
    }

    /** By when it was true. */
    List<GivenEntry> entries() {
        return entries.stream()
                .sorted(Comparator.comparing(GivenEntry::effectiveAt).thenComparing(GivenEntry::recordedAt))
                .toList();
    }

    /** Nobody learns by a look of what was shared without their being told. */
    List<ClientLooks.Item> told(List<ClientLooks.Item> looks) {
        return looks.stream().filter(look -> !untold.isBehind(look.authority())).toList();
    }

    List<LeftOut> leftOut() {
        return LeftOut.of(leftOut);
    }
}
