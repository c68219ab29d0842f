package org.treatmentjourney.query.engagement;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.journey.event.AdviceGiven;
import org.treatmentjourney.domain.journey.event.GroupNoteRecorded;
import org.treatmentjourney.domain.journey.event.HelpEvent;
import org.treatmentjourney.domain.journey.event.NaloxoneRecorded;
import org.treatmentjourney.domain.journey.event.ScreeningRecorded;
import org.treatmentjourney.domain.journey.event.SuppliesGiven;
import org.treatmentjourney.query.view.Dated;

/**
 * Help that was given.
 *
 * @param kind screening, advice, naloxone, supplies or group
 * @param what codes: the tool, the topics, what came of it, the items
 */
public record Help(String kind, List<String> what, Dated<Help.Words> told) {

    /** What was said of it; which of these, goes with the kind. */
    public record Words(
            @Nullable Integer score,
            @Nullable String finding,
            @Nullable String leaflet,
            @Nullable String note,
            @Nullable String concern) {}

    static Help of(HelpEvent event, Recorded<?> recorded) {
        return switch (event) {
            case ScreeningRecorded e ->
                help(
                        "screening",
                        List.of(e.tool()),
                        recorded,
                        e.personal(),
                        said -> new Words(said.score(), said.finding(), null, said.note(), null));
            case AdviceGiven e ->
                help(
                        "advice",
                        e.topics(),
                        recorded,
                        e.personal(),
                        said -> new Words(null, null, said.leaflet(), said.note(), null));
            case NaloxoneRecorded e ->
                help(
                        "naloxone",
                        List.of(e.outcome()),
                        recorded,
                        e.personal(),
                        said -> new Words(null, null, null, said.note(), null));
            case SuppliesGiven e ->
                help(
                        "supplies",
                        e.items(),
                        recorded,
                        e.personal(),
                        said -> new Words(null, null, null, said.note(), null));
            case GroupNoteRecorded e ->
                help(
                        "group",
                        List.of(),
                        recorded,
                        e.personal(),
                        said -> new Words(null, null, null, said.note(), said.concern()));
        };
    }

    private static <T> Help help(
            String kind, List<String> what, Recorded<?> recorded, Personal<T> personal, Function<T, Words> words) {
        return new Help(
                kind,
                what,
                new Dated<>(
                        recorded.event().effective(),
                        recorded.actor(),
                        personal.known().map(words).orElse(null)));
    }
}
