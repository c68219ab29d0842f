package org.treatmentjourney.log.metadata;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/** Carries the provenance of a command on to its events, and of an event to what follows from it. */
public final class ProvenanceCarrier implements CorrelationDataProvider {
    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        var data = new HashMap<String, Object>();
        for (var key : Provenance.KEYS) {
            var value = message.getMetaData().get(key);
            if (value != null) {
                data.put(key, value);
            }
        }
        data.putIfAbsent("correlationId", message.getIdentifier());
        data.put("causationId", message.getIdentifier());
        return data;
    }
}
