package org.treatmentjourney.query.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.Selection;
import org.treatmentjourney.domain.access.Terms;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.query.fold.Applied;
import org.treatmentjourney.query.fold.Entry;
import org.treatmentjourney.query.fold.FoldedRow;
import org.treatmentjourney.query.fold.Owner;
import org.treatmentjourney.query.fold.StreamFold;
import org.treatmentjourney.query.view.View;

/** Rows as they were: folded from the log when somebody asks, by the very fold that keeps the rows of today. */
public final class PastRows {

    private static final String READ = PastRows.class.getName();

    private final Source source;

    public PastRows(Source source) {
        this.source = source;
    }

    public Selection selection(@Nullable Instant asKnownAt, @Nullable Instant asOf) {
        return new Selection(asKnownAt == null ? Long.MAX_VALUE : source.knownAt(asKnownAt), asOf);
    }

    /** To whom a stream belongs; empty if there is none. */
    public Optional<Owner> owner(UUID stream) {
        return first(stream).map(first -> Applied.first(first).owner());
    }

    /** To whom a journey belongs; empty if there is none, also where the stream tells of something else. */
    public Optional<Owner> ownerOfJourney(UUID journeyId) {
        return first(journeyId)
                .filter(first -> first.event() instanceof JourneyEvent)
                .map(first -> Applied.first(first).owner());
    }

    /** Whom a stream tells of; empty if there is none. */
    public Optional<UUID> subject(UUID stream) {
        return first(stream).map(first -> first.event().subject());
    }

    /** What is laid down in a person's own record now. If any of it cannot be read, nothing is taken as agreed. */
    public Terms terms(UUID client) {
        List<Recorded<DomainEvent>> read = new ArrayList<>();
        for (Entry entry :
                streams(List.of(client)).stream().flatMap(List::stream).toList()) {
            if (!(entry instanceof Entry.Readable readable)) {
                return Terms.NONE;
            }
            read.add(StreamFold.widened(readable.recorded()));
        }
        Terms terms = Terms.NONE;
        for (Recorded<?> one : Selection.current(read)) {
            terms = terms.after(one);
        }
        return terms;
    }

    /** What can be read of each of some streams, as it was recorded. */
    public List<List<Recorded<DomainEvent>>> readable(Collection<UUID> wanted) {
        return streams(wanted).stream()
                .map(entries -> entries.stream()
                        .filter(Entry.Readable.class::isInstance)
                        .map(entry -> StreamFold.widened(((Entry.Readable) entry).recorded()))
                        .toList())
                .toList();
    }

    private Optional<Recorded<?>> first(UUID stream) {
        return streams(List.of(stream)).stream()
                .flatMap(List::stream)
                .findFirst()
                .flatMap(first ->
                        first instanceof Entry.Readable readable ? Optional.of(readable.recorded()) : Optional.empty());
    }

    public <S> List<Row<S>> of(View<S> view, Collection<UUID> streams, Selection selection) {
        return streams(streams).stream()
                .flatMap(entries -> rows(StreamFold.of(view, entries, selection)))
                .toList();
    }

    /** The same as another organisation may know of it: without what is marked as telling about somebody else. */
    public <S> List<Row<S>> withoutOthers(View<S> view, Collection<UUID> streams, Selection selection) {
        return streams(streams).stream()
                .flatMap(entries -> rows(StreamFold.withoutOthers(view, entries, selection)))
                .toList();
    }

    /** A question that asks many views about a stream reads it once, and they all see the same of it. */
    private Collection<List<Entry>> streams(Collection<UUID> wanted) {
        if (!CurrentUnitOfWork.isStarted()) {
            return source.streams(wanted).values();
        }
        Map<UUID, List<Entry>> read = CurrentUnitOfWork.get().getOrComputeResource(READ, key -> new HashMap<>());
        List<UUID> unread =
                wanted.stream().filter(one -> !read.containsKey(one)).toList();
        if (!unread.isEmpty()) {
            Map<UUID, List<Entry>> more = source.streams(unread);
            unread.forEach(one -> read.put(one, more.getOrDefault(one, List.of())));
        }
        return wanted.stream()
                .distinct()
                .map(one -> Objects.requireNonNull(read.get(one)))
                .toList();
    }

    private static <S> Stream<Row<S>> rows(StreamFold<S> fold) {
        return fold.rows().values().stream().map(row -> row(fold, row));
    }

    private static <S> Row<S> row(StreamFold<S> fold, FoldedRow<S> row) {
        Applied applied = fold.applied();
        return new Row<>(
                row.row(),
                row.stream(),
                row.subject(),
                row.owner().organisation(),
                row.owner().service(),
                applied == null ? row.version() : applied.version(),
                row.position(),
                row.recordedAt(),
                row.state(),
                fold.parked() != null);
    }
}
