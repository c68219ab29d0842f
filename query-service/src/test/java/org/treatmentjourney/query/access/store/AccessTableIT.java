package org.treatmentjourney.query.access.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.treatmentjourney.query.access.Access;
import org.treatmentjourney.query.access.AccessJson;
import org.treatmentjourney.query.access.Samples;

class AccessTableIT {

    private Database database;
    private AccessPool pool;
    private AccessTable table;

    @BeforeEach
    void begin() {
        database = new Database();
        new AccessSchema(database.owner);
        pool = new AccessPool(database.owner, Duration.ofMinutes(1));
        table = new AccessTable(pool.dataSource());
    }

    @AfterEach
    void end() {
        pool.close();
        database.close();
    }

    @Test
    void a_look_stands_for_others_to_see_when_keeping_returns() throws Exception {
        Access one = Samples.look(UUID.randomUUID(), UUID.randomUUID());
        Access other = Samples.look();
        table.keep(List.of(one, other));

        assertThat(database.sql.queryForList(
                        "select to_jsonb(access)::text from access_log.access order by entry", String.class))
                .map(row -> AccessJson.read(row).orElseThrow())
                .containsExactly(one, other);
    }

    @Test
    void a_look_written_twice_stands_once() throws Exception {
        Access look = Samples.look(UUID.randomUUID());
        table.keep(List.of(look));
        table.keep(List.of(look, Samples.look()));
        assertThat(rows()).isEqualTo(2);
    }

    /** The server of this test would let a crash take what it has acknowledged. */
    @Test
    void a_look_is_on_disk_whatever_the_server_is_set_to() throws Exception {
        assertThat(database.sql.queryForObject("show synchronous_commit", String.class))
                .isEqualTo("off");
        try (var connection = pool.dataSource().getConnection();
                var shown = connection.createStatement().executeQuery("show synchronous_commit")) {
            shown.next();
            assertThat(shown.getString(1)).isEqualTo("on");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update access_log.access set person = 'nobody'",
                "update access_log.access set person = 'nobody' where false",
                "delete from access_log.access",
                "truncate access_log.access",
                "set session_replication_role = replica; delete from access_log.access"
            })
    void not_even_the_owner_changes_what_has_been_looked_at(String change) throws Exception {
        table.keep(List.of(Samples.look()));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql.execute(change))
                .havingRootCause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
        assertThat(rows()).isEqualTo(1);
    }

    private long rows() {
        return database.sql
                .queryForList("select id from access_log.access", UUID.class)
                .size();
    }
}
