package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.treatmentjourney.domain.access.AccessRefused;
import org.treatmentjourney.domain.draft.command.DraftSaved;
import org.treatmentjourney.domain.draft.command.DropDraft;
import org.treatmentjourney.domain.draft.command.SaveDraft;
import org.treatmentjourney.http.PersonMetadata;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.http.Refused.FieldError;
import org.treatmentjourney.http.Told;
import org.treatmentjourney.query.draft.Draft;
import org.treatmentjourney.query.draft.FindDraft;
import org.treatmentjourney.standalone.identity.DemoPeople;

/** A page of ours keeps and finds drafts by the messages that everybody sends, and is refused like everybody. */
@ExtendWith(OneProgram.class)
class DraftsOnTheBusIT {

    private Program program;
    private OneJourney one;

    @BeforeEach
    void refer(Program running) {
        program = running;
        one = OneJourney.begun(running);
        one.get("", 1);
    }

    @Test
    void a_page_finds_what_was_begun_by_journey_and_form_and_drops_it_once_it_is_recorded() {
        var draft = new SaveDraft(UUID.randomUUID(), one.client(), one.journey(), "record-session", "words");
        DraftSaved saved = this.<DraftSaved>send("clinician", draft).join();

        Draft found = ask("clinician", FindDraft.forForm(one.journey(), "record-session"))
                .join();
        assertThat(found)
                .isEqualTo(new Draft(
                        draft.draftId(),
                        one.client(),
                        one.journey(),
                        "record-session",
                        saved.begunAt(),
                        saved.savedAt(),
                        "words"));
        assertThat(refused(ask("clinician", FindDraft.forForm(one.journey(), "set-goal")))
                        .code())
                .isEqualTo("draft.unknown");
        assertThat(refused(ask("clinician2", FindDraft.forForm(one.journey(), "record-session")))
                        .code())
                .isEqualTo("draft.unknown");

        assertThat(send("clinician", new DropDraft(draft.draftId()))).succeedsWithin(Duration.ofSeconds(10));
        assertThat(refused(ask("clinician", FindDraft.withId(draft.draftId()))).code())
                .isEqualTo("draft.unknown");
    }

    @Test
    void everything_wrong_with_a_draft_is_told_at_once_on_this_way_too() {
        Refused refused = refused(send(
                "clinician",
                new SaveDraft(
                        UUID.randomUUID(),
                        one.client(),
                        one.journey(),
                        "register-client",
                        "x".repeat(SaveDraft.LONGEST + 1))));
        assertThat(refused.code()).isEqualTo("body.invalid");
        assertThat(refused.details().get("errors"))
                .asInstanceOf(InstanceOfAssertFactories.list(FieldError.class))
                .extracting(FieldError::field)
                .containsExactly("form", "content");
    }

    @Test
    void nobody_is_told_anything_and_an_auditor_keeps_no_draft() {
        var draft = new SaveDraft(UUID.randomUUID(), one.client(), one.journey(), "record-session", "words");
        assertThat(refused(send("auditor", draft)).code()).isEqualTo("access.role");
        assertThat(refused(program.bean(CommandGateway.class).send(draft)).code())
                .isEqualTo("access.nobody");
        assertThatThrownBy(program.bean(QueryGateway.class).query(FindDraft.withId(draft.draftId()), Draft.class)::join)
                .hasRootCauseInstanceOf(AccessRefused.class);
    }

    private <R> CompletableFuture<R> send(String person, Object command) {
        return program.bean(CommandGateway.class).send(new GenericCommandMessage<>(command, as(person)));
    }

    private CompletableFuture<Draft> ask(String person, FindDraft question) {
        return program.bean(QueryGateway.class).query(new GenericMessage<>(question, as(person)), Draft.class);
    }

    private Map<String, String> as(String person) {
        return PersonMetadata.entries(
                Objects.requireNonNull(program.bean(DemoPeople.class).byName().get(person)));
    }

    private static Refused refused(CompletableFuture<?> answer) {
        try {
            throw new AssertionError("told " + answer.join());
        } catch (CompletionException failed) {
            return Told.in(failed).orElseThrow();
        }
    }
}
