package org.treatmentjourney.command.stream;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.http.HttpStatus;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.Role;
import org.treatmentjourney.domain.access.WholeRecord;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.client.Keeping;
import org.treatmentjourney.domain.client.question.FindWholeRecord;
import org.treatmentjourney.domain.client.question.StreamsOfClient;
import org.treatmentjourney.domain.course.SamePerson;
import org.treatmentjourney.domain.link.value.LinksId;
import org.treatmentjourney.domain.settings.value.Setting;
import org.treatmentjourney.domain.settings.value.Span;
import org.treatmentjourney.http.PersonMetadata;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.http.Told;

/**
 * How long a record is kept: for as long as any record of the same person. Which streams are part of it is known to the
 * views alone, which are waited for until they hold all that the log held when they were asked; what stands in those
 * streams is read from the log itself, and so is who was registered twice.
 */
record KnownKeeping(
        Function<UUID, List<Recorded<DomainEvent>>> streams, Supplier<QueryGateway> questions, UUID client, Act act)
        implements Keeping {

    @Override
    public WholeRecord whole() {
        return WholeRecord.of(
                records().stream()
                        .flatMap(record -> of(record).stream())
                        .map(streams)
                        .toList(),
                act.zone());
    }

    @Override
    public Span retention() {
        return new KnownLimits(streams, act.person().organisation()).of(Setting.RETENTION);
    }

    private Set<UUID> records() {
        UUID links = LinksId.of(act.person().organisation());
        return SamePerson.in(streams.apply(links)).of(client);
    }

    private List<UUID> of(UUID record) {
        var program = new Person(
                "treatment-journey", Set.of(Role.PROGRAM), act.person().organisation(), Set.of());
        var question = new GenericMessage<>(new FindWholeRecord(record), PersonMetadata.entries(program));
        try {
            return questions.get().query(question, StreamsOfClient.class).join().streams();
        } catch (CompletionException failed) {
            throw Told.in(failed)
                    .orElseGet(() -> new Refused(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            "record.unknown",
                            "What is recorded of this person cannot be looked up at this moment. Nothing was erased."));
        }
    }
}
