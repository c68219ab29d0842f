package org.treatmentjourney.log.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Recorded;

/** Reads the log, unsealed and brought up to the present shape of its events, outside of any processor. */
public final class Log {
    private static final int PAGE = 1000;

    private final StoredEvents rows;
    private final EventReader reader;

    public Log(StoredEvents rows, Serializer serializer, EventUpcaster upcasters) {
        this.rows = rows;
        this.reader = new EventReader(serializer, upcasters);
    }

    /** The last position; 0 of an empty log. */
    public long head() {
        return rows.head();
    }

    /** The version of a stream; empty if there is no such stream. */
    public Optional<Long> version(UUID stream) {
        return rows.lastSequence(stream).map(sequence -> sequence + 1);
    }

    /**
     * All of a stream in order; empty if there is no such stream.
     *
     * @throws UnreadableEvent at the first event that cannot be read
     */
    public List<Recorded<DomainEvent>> stream(UUID stream) {
        return logged(stream).stream().map(LoggedEvent::recorded).toList();
    }

    /** A stream in order, as far as it comes before a version: what can be read of one with an unreadable event. */
    public List<Recorded<DomainEvent>> streamBefore(UUID stream, long version) {
        return rows.ofStream(stream, 0, Math.toIntExact(version - 1)).stream()
                .map(row -> reader.read(row).recorded())
                .toList();
    }

    /** All of a stream with the provenance of each event. */
    public List<LoggedEvent> logged(UUID stream) {
        return rows.ofStream(stream, 0, Integer.MAX_VALUE).stream()
                .map(reader::read)
                .toList();
    }

    /**
     * The next events after a position, at most so many; fewer if one that cannot be read comes behind them.
     *
     * @throws UnreadableEvent if the next event cannot be read; reading may go on after its position
     */
    public List<Recorded<DomainEvent>> page(long after, int size) {
        var page = new ArrayList<Recorded<DomainEvent>>();
        for (var outcome : outcomes(rows.after(after, size))) {
            switch (outcome) {
                case Outcome.Read(var logged) -> page.add(logged.recorded());
                case Outcome.Unread(var why) -> {
                    if (page.isEmpty()) {
                        throw why;
                    }
                    return page;
                }
            }
        }
        return page;
    }

    /** What reading one row came to. */
    private sealed interface Outcome {
        record Read(LoggedEvent logged) implements Outcome {}

        record Unread(UnreadableEvent why) implements Outcome {}
    }

    /** In order, but read on every core: unsealing and parsing is most of what a rebuild does. */
    private List<Outcome> outcomes(List<LogRow> stored) {
        return stored.parallelStream().map(this::outcome).toList();
    }

    private Outcome outcome(LogRow row) {
        try {
            return new Outcome.Read(reader.read(row));
        } catch (UnreadableEvent e) {
            return new Outcome.Unread(e);
        }
    }

    /** Everything after a position, read page by page. */
    public Iterable<Recorded<DomainEvent>> after(long position) {
        return () -> Stream.iterate(
                        page(position, PAGE),
                        page -> !page.isEmpty(),
                        page -> page(page.getLast().position(), PAGE))
                .flatMap(List::stream)
                .iterator();
    }
}
