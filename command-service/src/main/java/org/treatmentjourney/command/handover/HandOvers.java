package org.treatmentjourney.command.handover;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.treatmentjourney.command.stream.Commands;
import org.treatmentjourney.command.stream.Request;
import org.treatmentjourney.domain.Refusal;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.Staffing;
import org.treatmentjourney.domain.journey.command.AssignKeyworker;
import org.treatmentjourney.domain.staff.Successor;
import org.treatmentjourney.domain.staff.command.HandOverCaseload;
import org.treatmentjourney.domain.staff.question.FindOpenJourneys;
import org.treatmentjourney.domain.staff.question.OpenJourneys;
import org.treatmentjourney.domain.staff.value.StaffId;
import org.treatmentjourney.http.PersonMetadata;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.http.StaffRecords;
import org.treatmentjourney.http.Told;
import org.treatmentjourney.log.axonserver.AxonServerFailure;

/**
 * Hands journeys over one by one, each by a command of its own. The id of each follows from that of the whole, so a
 * repeat finishes what was cut off and does nothing twice.
 */
@Component
public class HandOvers {

    /** Not the thread of the whole: within its unit of work what one journey refuses would undo the others. */
    private static final Executor BESIDE =
            task -> Thread.ofVirtual().name("hand-over").start(task);

    private final Commands commands;
    private final QueryGateway questions;
    private final StaffRecords staff;

    HandOvers(Commands commands, QueryGateway questions, StaffRecords staff) {
        this.commands = commands;
        this.questions = questions;
        this.staff = staff;
    }

    @CommandHandler
    public CompletableFuture<HandedOver> handle(HandOverCaseload asked, MetaData metaData) {
        Request request = Request.of(metaData);
        return CompletableFuture.supplyAsync(() -> handOver(asked, request), BESIDE);
    }

    private HandedOver handOver(HandOverCaseload asked, Request request) {
        Person person = request.person();
        String organisation = person.organisation();
        String from = staff.find(asked.staffId())
                .map(Staffing::person)
                .filter(found -> StaffId.of(organisation, found).equals(asked.staffId()))
                .orElseThrow(() -> new Unknown("staff"));
        Successor.require(from, asked.to(), staff.today(), other -> staff.find(organisation, other));
        List<UUID> journeys = asked.journeys() == null ? open(from, person) : asked.journeys();
        return new HandedOver(
                asked.staffId(),
                from,
                asked.to(),
                journeys.stream()
                        .distinct()
                        .map(journey -> handOver(journey, asked, request))
                        .toList());
    }

    private HandedOver.Item handOver(UUID journey, HandOverCaseload asked, Request whole) {
        var one = new Request(
                whole.person(),
                UUID.nameUUIDFromBytes((whole.id() + "/" + journey).getBytes(StandardCharsets.UTF_8)),
                whole.bodyHash(),
                whole.effectiveAt(),
                null,
                whole.purpose(),
                whole.source());
        try {
            var answer = commands.send(new AssignKeyworker(journey, asked.to(), asked.reason()), one);
            return new HandedOver.Item(journey, answer.version(), null, null);
        } catch (Refusal refused) {
            return new HandedOver.Item(journey, null, refused.code(), refused.sentence());
        }
    }

    /** Views are another program where the services run apart; without Axon Server nothing reaches it from here. */
    private List<UUID> open(String keyworker, Person person) {
        var question = new GenericMessage<>(new FindOpenJourneys(keyworker), PersonMetadata.entries(person));
        try {
            return questions.query(question, OpenJourneys.class).join().journeys();
        } catch (CompletionException failed) {
            if (AxonServerFailure.unreached(failed)) {
                throw new Refused(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "queries.unreached",
                        "Nobody can say at this moment which journeys these are. Name them, or try again later.");
            }
            throw Told.in(failed).<RuntimeException>map(refused -> refused).orElse(failed);
        }
    }
}
