package org.treatmentjourney.web.draft;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.treatmentjourney.command.intake.DraftIntake;
import org.treatmentjourney.domain.Refusal;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.draft.command.DropDraft;
import org.treatmentjourney.domain.draft.command.SaveDraft;
import org.treatmentjourney.http.Told;
import org.treatmentjourney.query.draft.Draft;
import org.treatmentjourney.query.draft.FindDraft;
import org.treatmentjourney.web.form.Filled;
import org.treatmentjourney.web.page.Ask;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Keeps what is written in long forms, finds it again, and drops it. */
@Component
public class Drafts {

    private static final Set<String> LONG = Set.of(
            "record-session",
            "assess-triage",
            "agree-initial-care-plan",
            "agree-comprehensive-care-plan",
            "review-care-plan",
            "complete-comprehensive-assessment",
            "discharge",
            "record-outcomes-profile");

    private static final String KEY = "_key";
    private static final String VERSION = "_version";

    private final Ask ask;
    private final DraftIntake intake;

    Drafts(Ask ask, DraftIntake intake) {
        this.ask = ask;
        this.intake = intake;
    }

    /** Whether a form is long enough that losing it would hurt. */
    public static boolean isFor(String command) {
        return LONG.contains(command);
    }

    public Optional<KeptForm> of(UUID journeyId, String command) {
        return find(journeyId, command).flatMap(Drafts::read);
    }

    public Instant keep(Filled filled, UUID clientId, Person me) {
        ObjectNode content = filled.body().deepCopy().put(KEY, filled.key());
        if (filled.version() != null) {
            content.put(VERSION, filled.version());
        }
        var draft = new SaveDraft(
                UUID.randomUUID(),
                clientId,
                filled.stream(),
                filled.type().path(),
                JsonMapper.shared().writeValueAsString(content));
        try {
            return intake.save(draft, me).savedAt();
        } catch (Refusal refusal) {
            throw Told.of(refusal).refused();
        }
    }

    /** If that fails it stays among one's unfinished notes: what was recorded is recorded all the same. */
    public void drop(UUID journeyId, String command, Person me) {
        try {
            find(journeyId, command).ifPresent(draft -> intake.drop(new DropDraft(draft.draftId()), me));
        } catch (Refusal stays) {
            // It can be thrown away by hand.
        }
    }

    private Optional<Draft> find(UUID journeyId, String command) {
        try {
            return Optional.of(ask.of(FindDraft.forForm(journeyId, command), Draft.class));
        } catch (Refusal none) {
            if (none.code().equals("draft.unknown")) {
                return Optional.empty();
            }
            throw none;
        }
    }

    private static Optional<KeptForm> read(Draft draft) {
        try {
            JsonNode content = JsonMapper.shared().readTree(draft.content());
            if (!(content instanceof ObjectNode body)) {
                return Optional.empty();
            }
            JsonNode key = body.remove(KEY);
            JsonNode version = body.remove(VERSION);
            return Optional.of(new KeptForm(
                    draft.savedAt(),
                    body,
                    key == null ? null : key.asString(""),
                    version == null || !version.isIntegralNumber() ? null : version.longValue()));
        } catch (JacksonException notOurs) {
            return Optional.empty();
        }
    }
}
