package org.treatmentjourney.log.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.treatmentjourney.log.Postgres;
import org.treatmentjourney.log.key.KeyDirectory;
import org.treatmentjourney.log.key.Keys;
import org.treatmentjourney.log.key.SealBroken;
import org.treatmentjourney.log.key.SubjectErased;
import org.treatmentjourney.log.schema.LogSchema;

/** What keeps the words of a draft to its writer, and how they go. */
class DraftSealIT {

    private static final String WORDS = "Grønnspett";

    @TempDir
    private Path directory;

    private final UUID client = UUID.randomUUID();
    private final UUID draft = UUID.randomUUID();
    private HikariDataSource database;
    private JdbcTemplate jdbc;
    private Keys keys;
    private DraftSeal seal;

    @BeforeEach
    void start() {
        database = Postgres.pool(Postgres.newDatabase());
        jdbc = new JdbcTemplate(database);
        new DraftSchema(new LogSchema(database));
        keys = new Keys(new KeyDirectory(directory, true), database);
        seal = new DraftSeal(keys);
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void it_opens_for_this_draft_of_this_person_about_this_client_only() {
        byte[] words = seal.seal(client, draft, "clinician", WORDS);

        assertThat(new String(words, StandardCharsets.UTF_8)).doesNotContain(WORDS);
        assertThat(seal.open(client, draft, "clinician", words)).contains(WORDS);
        assertThatThrownBy(() -> seal.open(client, UUID.randomUUID(), "clinician", words))
                .isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> seal.open(client, draft, "clinician2", words)).isInstanceOf(SealBroken.class);
        UUID other = UUID.randomUUID();
        seal.seal(other, draft, "clinician", WORDS);
        assertThatThrownBy(() -> seal.open(other, draft, "clinician", words)).isInstanceOf(SealBroken.class);
    }

    @Test
    void whoever_erases_the_client_erases_the_drafts_about_them_and_none_comes_after() {
        byte[] words = seal.seal(client, draft, "clinician", WORDS);
        byte[] others = seal.seal(UUID.randomUUID(), UUID.randomUUID(), "clinician", WORDS);
        keep(words);
        keys.shred(client);

        assertThat(jdbc.queryForList("select draft from drafts.draft")).isEmpty();
        assertThat(seal.open(client, draft, "clinician", words)).isEmpty();
        assertThatThrownBy(() -> seal.seal(client, draft, "clinician", WORDS)).isInstanceOf(SubjectErased.class);
        assertThatThrownBy(() -> keep(others)).isInstanceOf(DataIntegrityViolationException.class);
    }

    private void keep(byte[] words) {
        jdbc.update(
                "insert into drafts.draft values (?, 'harbour', 'clinician', 'chemsex-clinic', ?, ?, 'record-session',"
                        + " now(), now(), ?)",
                draft,
                client,
                UUID.randomUUID(),
                words);
    }
}
