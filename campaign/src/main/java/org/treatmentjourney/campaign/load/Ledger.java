package org.treatmentjourney.campaign.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import org.treatmentjourney.campaign.http.Answer;

/** What was acknowledged, stream by stream. It is kept outside of everything that is going to be broken. */
public final class Ledger {

    private final Map<UUID, NavigableMap<Long, String>> streams = new ConcurrentHashMap<>();
    private final Map<UUID, Set<UUID>> goals = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> contradictions = new ConcurrentLinkedQueue<>();
    private final AtomicLong acknowledged = new AtomicLong();
    private final AtomicLong repeated = new AtomicLong();

    /** One more request was answered, with the last of its events at the version told. */
    public void acknowledged(UUID stream, Answer answer) {
        List<String> events = new ArrayList<>();
        answer.json().get("events").forEach(event -> events.add(event.asString()));
        long version = answer.json().get("version").asLong();
        if (events.lastIndexOf(events.getFirst()) > 0) {
            contradictions.add("A request had its effect more than once, up to version " + version + " of " + stream);
        }
        acknowledged(stream, version, events);
    }

    public void acknowledged(UUID stream, long lastVersion, List<String> events) {
        NavigableMap<Long, String> versions = streams.computeIfAbsent(stream, id -> new ConcurrentSkipListMap<>());
        long version = lastVersion - events.size();
        for (String event : events) {
            if (versions.putIfAbsent(++version, event) != null) {
                contradictions.add("Two requests were told version " + version + " of stream " + stream);
            }
        }
        acknowledged.incrementAndGet();
    }

    /** As it is now; what is acknowledged meanwhile may be in it or not. */
    public Ledger copy() {
        Ledger copy = new Ledger();
        streams.forEach((stream, versions) -> copy.streams.put(stream, new ConcurrentSkipListMap<>(versions)));
        copy.acknowledged.set(count());
        return copy;
    }

    public void goalSet(UUID journey, UUID goal) {
        goals.computeIfAbsent(journey, id -> ConcurrentHashMap.newKeySet()).add(goal);
    }

    public void goalStruck(UUID journey, UUID goal) {
        goals.getOrDefault(journey, Set.of()).remove(goal);
    }

    public void contradiction(String what) {
        contradictions.add(what);
    }

    public void repeated() {
        repeated.incrementAndGet();
    }

    public Map<UUID, NavigableMap<Long, String>> streams() {
        return streams;
    }

    public Map<UUID, Set<UUID>> goals() {
        return goals;
    }

    public List<String> contradictions() {
        return List.copyOf(contradictions);
    }

    /** How many requests were acknowledged. */
    public long count() {
        return acknowledged.get();
    }

    /** How often a request had to be sent again, because nobody knew what had become of it. */
    public long repeats() {
        return repeated.get();
    }
}
