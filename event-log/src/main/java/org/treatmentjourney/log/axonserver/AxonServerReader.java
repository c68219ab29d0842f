package org.treatmentjourney.log.axonserver;

import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.event.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.treatmentjourney.log.store.LogRow;
import tools.jackson.databind.json.JsonMapper;

/** Reads events from Axon Server as they lie there. It counts them from 0; we count from 1, as 0 is an empty log. */
final class AxonServerReader {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int BUFFER = 1_000;

    private final Supplier<EventChannel> server;
    private final JsonMapper json = JsonMapper.shared();

    AxonServerReader(Supplier<EventChannel> server) {
        this.server = server;
    }

    long head() {
        return answered(server.get().getLastToken()) + 1;
    }

    /** The sequence of a stream's last event; negative if there is no such stream. */
    long lastSequence(UUID stream) {
        return answered(server.get().findHighestSequence(stream.toString()));
    }

    List<LogRow> after(long position, int limit) {
        var rows = new ArrayList<LogRow>();
        long wanted = Math.min(limit, head() - position);
        if (wanted <= 0) {
            return rows;
        }
        try (var events = server.get().openStream(position - 1, BUFFER)) {
            while (rows.size() < wanted) {
                var next = events.nextIfAvailable(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
                if (next == null) {
                    throw unreachable(events.getError().orElse(null));
                }
                rows.add(row(next.getEvent(), next.getToken() + 1));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreachable(e);
        }
        return rows;
    }

    /** In order of sequence. Where they stand among all events Axon Server does not say. */
    List<Event> ofStream(UUID stream, long fromSequence, int limit) {
        try {
            return server.get()
                    .openAggregateStream(stream.toString(), fromSequence)
                    .asStream()
                    .limit(limit)
                    .toList();
        } catch (RuntimeException e) {
            throw AxonServerFailure.of(e);
        }
    }

    LogRow row(Event event, long position) {
        var payload = event.getPayload();
        return new LogRow(
                position,
                UUID.fromString(event.getAggregateIdentifier()),
                event.getAggregateSequenceNumber(),
                event.getAggregateType(),
                UUID.fromString(event.getMessageIdentifier()),
                Instant.ofEpochMilli(event.getTimestamp()),
                new SimpleSerializedObject<>(
                        payload.getData().toByteArray(), byte[].class, payload.getType(), payload.getRevision()),
                new SerializedMetaData<>(json.writeValueAsBytes(texts(event.getMetaDataMap())), byte[].class));
    }

    /** Provenance is text throughout. */
    private static Map<String, String> texts(Map<String, MetaDataValue> metaData) {
        var texts = new HashMap<String, String>();
        metaData.forEach((key, value) -> texts.put(key, value.getTextValue()));
        return texts;
    }

    private static long answered(CompletableFuture<Long> question) {
        try {
            return question.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw unreachable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreachable(e);
        }
    }

    private static DataAccessResourceFailureException unreachable(@Nullable Throwable cause) {
        return new DataAccessResourceFailureException("Axon Server does not answer", cause);
    }
}
