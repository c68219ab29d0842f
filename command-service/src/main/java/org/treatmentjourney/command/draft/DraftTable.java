package org.treatmentjourney.command.draft;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.IdTaken;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.draft.command.DraftSaved;
import org.treatmentjourney.domain.draft.command.SaveDraft;
import org.treatmentjourney.log.draft.DraftSchema;
import org.treatmentjourney.log.key.SubjectErased;

/** Writes drafts, each by one statement. */
@Component
class DraftTable {

    private static final String SAVE = """
            insert into drafts.draft
                (draft, organisation, person, service, subject, journey, form, begun_at, saved_at, content)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (organisation, person, journey, form) do update
                set draft = excluded.draft, service = excluded.service, saved_at = excluded.saved_at,
                    content = excluded.content
            returning begun_at""";

    private static final String OWN = " from drafts.draft where draft = ? and organisation = ? and person = ?";

    private final JdbcTemplate jdbc;

    DraftTable(DraftSchema schema, DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** @throws SubjectErased if the key it was sealed by is gone by now */
    DraftSaved save(SaveDraft draft, Person person, String service, byte[] content, Instant now) {
        try {
            Timestamp begun = jdbc.queryForObject(
                    SAVE,
                    Timestamp.class,
                    draft.draftId(),
                    person.organisation(),
                    person.id(),
                    service,
                    draft.clientId(),
                    draft.journeyId(),
                    draft.form(),
                    Timestamp.from(now),
                    Timestamp.from(now),
                    content);
            return new DraftSaved(draft.draftId(), Objects.requireNonNull(begun).toInstant(), now);
        } catch (DuplicateKeyException taken) {
            throw isOf(person, draft.draftId()) ? new IdTaken("draft") : new Unknown("draft");
        } catch (DataIntegrityViolationException noKey) {
            throw new SubjectErased();
        }
    }

    /** Whether there was one of this person's. */
    boolean drop(UUID draft, Person person) {
        return jdbc.update("delete" + OWN, draft, person.organisation(), person.id()) > 0;
    }

    int dropSavedBefore(Instant then) {
        return jdbc.update("delete from drafts.draft where saved_at < ?", Timestamp.from(then));
    }

    private boolean isOf(Person person, UUID draft) {
        return !jdbc.queryForList("select draft" + OWN, draft, person.organisation(), person.id())
                .isEmpty();
    }
}
