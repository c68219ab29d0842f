package org.treatmentjourney.log.store;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Recorded;

/**
 * The log stream by stream instead of in its own order. What asks for no order between streams, such as a rebuild, gets
 * each of them whole and on every core at once.
 */
public final class LogStreams {
    private static final int SLICES_AS_POWER_OF_TWO = 6;
    private static final int PAGE = 4_000;

    /**
     * One stream.
     *
     * @param events in order, up to the end or to the first that cannot be read
     * @param unreadable the first that cannot be read, or null
     */
    public record Whole(
            List<Recorded<DomainEvent>> events, @Nullable UnreadableEvent unreadable) {}

    private final LogRows rows;
    private final EventReader reader;

    public LogStreams(LogRows rows, Serializer serializer, EventUpcaster upcasters) {
        this.rows = rows;
        this.reader = new EventReader(serializer, upcasters);
    }

    /**
     * Every stream, with what it held at a position of the log.
     *
     * @param each is handed some streams at a time, by several threads at once
     */
    public void upTo(long position, Consumer<List<Whole>> each) {
        IntStream.range(0, 1 << SLICES_AS_POWER_OF_TWO).parallel().forEach(slice -> slice(slice, position, each));
    }

    private void slice(int slice, long position, Consumer<List<Whole>> each) {
        var last = new UUID(first(slice + 1) - 1, -1);
        var page = rows.byStream(new UUID(first(slice), 0), -1, last, position, PAGE);
        List<LogRow> begun = List.of();
        while (!page.isEmpty()) {
            var streams = split(begun, page);
            var end = page.getLast();
            page = rows.byStream(end.stream(), end.sequence(), last, position, PAGE);
            // The last stream may go on in the next page.
            begun = page.isEmpty() ? List.of() : streams.removeLast();
            each.accept(streams.stream().map(this::whole).toList());
        }
    }

    /** Ids in the order of the database, cut into equal parts: the first half of the first id of one. */
    private static long first(int slice) {
        return (long) slice << (Long.SIZE - SLICES_AS_POWER_OF_TWO);
    }

    private static List<List<LogRow>> split(List<LogRow> begun, List<LogRow> page) {
        var streams = new ArrayList<List<LogRow>>();
        var stream = new ArrayList<>(begun);
        for (var row : page) {
            if (!stream.isEmpty() && !stream.getLast().stream().equals(row.stream())) {
                streams.add(stream);
                stream = new ArrayList<>();
            }
            stream.add(row);
        }
        streams.add(stream);
        return streams;
    }

    private Whole whole(List<LogRow> stream) {
        var events = new ArrayList<Recorded<DomainEvent>>(stream.size());
        for (var row : stream) {
            try {
                events.add(reader.read(row).recorded());
            } catch (UnreadableEvent e) {
                return new Whole(events, e);
            }
        }
        return new Whole(events, null);
    }
}
