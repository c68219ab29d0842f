package org.treatmentjourney.command.stream;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.log.metadata.Provenance;

/** What a stream has already answered, read off its own events, so that a repeat has one effect and the first answer. */
final class Answers {

    private record Given(Provenance by, Answer answer) {

        boolean sameBody(Provenance asked) {
            return Objects.equals(by.bodyHash(), asked.bodyHash());
        }

        Given and(String event, long version) {
            var events = new ArrayList<>(answer.events());
            events.add(event);
            return new Given(by, new Answer(answer.id(), version, List.copyOf(events)));
        }
    }

    private final Map<UUID, Given> given = new LinkedHashMap<>();

    void add(UUID stream, Provenance by, String event, long version) {
        given.merge(
                by.commandId(),
                new Given(by, new Answer(stream, version, List.of(event))),
                (before, ignored) -> before.and(event, version));
    }

    /** The first answer to the same key. The same key with another body is a mistake of the caller. */
    Optional<Answer> toKey(Provenance asked) {
        Given first = given.get(asked.commandId());
        if (first != null && !first.sameBody(asked)) {
            throw new Refused(
                    HttpStatus.CONFLICT,
                    "idempotency.reused",
                    "This Idempotency-Key was used for something else. Choose a new key.");
        }
        return Optional.ofNullable(first).map(Given::answer);
    }

    /** The first answer to the same body from the same person, for commands that choose an id and carry no key. */
    Optional<Answer> toBody(Provenance asked) {
        return given.values().stream()
                .filter(first -> first.by.command().equals(asked.command())
                        && first.by.actor().equals(asked.actor())
                        && first.sameBody(asked))
                .findFirst()
                .map(Given::answer);
    }
}
