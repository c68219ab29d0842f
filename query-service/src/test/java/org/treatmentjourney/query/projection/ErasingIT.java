package org.treatmentjourney.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.client.event.ClientErased;
import org.treatmentjourney.domain.client.event.ClientRegistered;
import org.treatmentjourney.domain.client.value.PersonName;
import org.treatmentjourney.query.fold.Entry;

/** An erasure in the log destroys the key and leaves rows in which nothing personal is sealed. */
class ErasingIT extends WithTestViews {

    private static final String SEALED =
            "select count(*) from views.test_words where get_byte(state, 0) = 1 and subject = ?";

    private final UUID journey = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    void an_erased_client_is_live_what_a_rebuild_makes_of_them_and_counts_stay() {
        ViewsProcessor live = world.follow();
        settled.built();
        lived();
        settled.caughtUp(live);

        world.append(List.of(erased()));
        settled.caughtUp(live);

        assertThat(world.keys.isErased(client(journey))).isTrue();
        assertThat(sealed(journey)).isZero();
        assertThat(sealed(other)).isEqualTo(1);
        assertThat(changes(journey)).containsExactly("one", "two");
        Map<String, Fingerprint> followed = settled.fingerprints();
        settled.rebuilt();
        assertThat(settled.fingerprints()).isEqualTo(followed);
        assertThat(world.fingerprints.of("test-words").rows()).isEqualTo(2);
    }

    @Test
    void whoever_crashed_after_the_key_was_destroyed_does_the_rest_when_the_event_comes_again() {
        buildAll();
        lived();
        follow(world.source.after(0, 100));
        world.append(List.of(erased()));
        List<Entry> log = world.source.after(0, 100);
        Following following = new Following(world.projections, world.source);

        assertThatThrownBy(() -> world.transaction.executeWithoutResult(status -> {
                    following.follow(log);
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        assertThat(world.keys.isErased(client(journey))).isTrue();
        assertThat(sealed(journey)).isEqualTo(1);

        follow(log);
        follow(log);
        assertThat(sealed(journey)).isZero();
        Map<String, Fingerprint> followed = settled.fingerprints();
        settled.rebuilt();
        assertThat(settled.fingerprints()).isEqualTo(followed);
    }

    @Test
    void whoever_is_erased_while_views_are_rebuilt_is_erased_in_what_takes_their_place() {
        buildAll();
        lived();
        follow(world.source.after(0, 100));
        var erasingMeanwhile = new SourceThat(world.source, () -> world.keys.shred(client(journey)));
        var projection = world.projections.of(words);

        new Rebuild(
                        List.of(new ShadowView<>(projection, world.jdbc, state -> {})),
                        erasingMeanwhile,
                        world.projections.seal(),
                        world.jdbc)
                .run(world.transaction, Runnable::run);

        assertThat(sealed(journey)).isZero();
        assertThat(sealed(other)).isEqualTo(1);
    }

    private void lived() {
        world.append(List.of(
                registered(),
                referred(journey),
                goal(journey, 1, "one"),
                goal(journey, 2, "two"),
                referred(other),
                goal(other, 1, "three")));
    }

    private DomainEvent registered() {
        return new ClientRegistered(
                client(journey),
                Effective.at(NOON),
                "harbour",
                "en",
                null,
                Personal.of(new ClientRegistered.Details(
                        new PersonName("Robin", null, null, null, null),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)));
    }

    private DomainEvent erased() {
        return new ClientErased(client(journey), Effective.at(NOON));
    }

    private long sealed(UUID of) {
        Long count = world.jdbc.queryForObject(SEALED, Long.class, client(of));
        return count == null ? 0 : count;
    }
}
