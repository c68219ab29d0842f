package org.treatmentjourney.query.projection;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.query.fold.Entry;

/** A world with two test views, and what the tests of projections do to it. */
abstract class WithTestViews {

    static final Instant NOON = Instant.parse("2026-02-03T12:00:00Z");

    final WordsView words = new WordsView();
    final EntriesView entries = new EntriesView();
    World world;
    Settled settled;

    @BeforeEach
    void begin() {
        WordsView.breaksAt = null;
        world = new World(List.of(words, entries));
        settled = new Settled(world);
    }

    @AfterEach
    void end() {
        world.close();
    }

    void follow(List<Entry> batch) {
        Following following = new Following(world.projections, world.source);
        world.transaction.executeWithoutResult(status -> following.follow(batch));
    }

    void buildAll() {
        world.rebuilds.requestOutdated();
        settled.built();
    }

    List<String> changes(UUID journey) {
        return world.rows.find(words, journey).orElseThrow().state().changes();
    }

    static UUID client(UUID journey) {
        return new UUID(journey.getLeastSignificantBits(), journey.getMostSignificantBits());
    }

    static DomainEvent referred(UUID journey) {
        return Stories.referred(journey, client(journey), Effective.at(NOON));
    }

    static DomainEvent goal(UUID journey, int day, String change) {
        return Stories.goal(journey, client(journey), Effective.at(NOON.plus(Duration.ofDays(day))), change);
    }
}
