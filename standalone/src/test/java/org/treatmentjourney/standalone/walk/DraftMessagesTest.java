package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatmentjourney.domain.draft.command.DraftSaved;
import org.treatmentjourney.domain.draft.command.DropDraft;
import org.treatmentjourney.domain.draft.command.SaveDraft;
import org.treatmentjourney.log.json.MessageSerializer;
import org.treatmentjourney.query.answer.Page;
import org.treatmentjourney.query.draft.Draft;
import org.treatmentjourney.query.draft.FindDraft;
import org.treatmentjourney.query.draft.FindMyDrafts;
import org.treatmentjourney.query.draft.FindUnfinishedNotes;
import org.treatmentjourney.query.draft.MyDrafts;
import org.treatmentjourney.query.draft.UnfinishedNotes;

/** What is said of drafts from one program to another arrives as it was said. */
class DraftMessagesTest {

    private static final UUID ID = UUID.randomUUID();
    private static final Instant BEGUN = Instant.parse("2026-11-02T09:00:00.123456Z");

    static Stream<Object> messages() {
        return Stream.of(
                new SaveDraft(ID, ID, ID, "record-session", "Grønnspett\n\u0000"),
                new DraftSaved(ID, BEGUN, BEGUN),
                new DropDraft(ID),
                FindDraft.withId(ID),
                FindDraft.forForm(ID, "record-session"),
                new Draft(ID, ID, ID, "record-session", BEGUN, BEGUN, "Grønnspett"),
                new FindMyDrafts(Page.of(2, null)),
                new MyDrafts(List.of(new MyDrafts.Item(ID, ID, ID, "record-session", BEGUN, BEGUN)), null),
                new FindUnfinishedNotes(new Page(2, "here")),
                new UnfinishedNotes(
                        List.of(new UnfinishedNotes.Item("clinician", ID, ID, "record-session", BEGUN)), "there"));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void it_is_read_as_it_was_written(Object message) {
        var messages = new MessageSerializer();
        Object read = messages.deserialize(messages.serialize(message, byte[].class));
        assertThat(read).isEqualTo(message);
    }
}
