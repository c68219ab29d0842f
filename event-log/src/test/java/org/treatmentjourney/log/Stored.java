package org.treatmentjourney.log;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.treatmentjourney.log.json.EventJson;

/** A golden file as it would be read from the log, once it has been unsealed. */
record Stored(GoldenFile file) implements DomainEventData<byte[]> {

    @Override
    public String getType() {
        return "journey";
    }

    @Override
    public String getAggregateIdentifier() {
        return file.event().stream().toString();
    }

    @Override
    public long getSequenceNumber() {
        return 0;
    }

    @Override
    public String getEventIdentifier() {
        return file.path();
    }

    @Override
    public Instant getTimestamp() {
        return Instant.EPOCH;
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return new SimpleSerializedObject<>(
                "{}".getBytes(StandardCharsets.UTF_8), byte[].class, "org.axonframework.messaging.MetaData", null);
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return new SimpleSerializedObject<>(
                EventJson.mapper().writeValueAsBytes(file.tree()),
                byte[].class,
                file.name().name(),
                String.valueOf(file.name().revision()));
    }
}
