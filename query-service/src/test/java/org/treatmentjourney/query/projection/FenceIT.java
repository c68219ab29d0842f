package org.treatmentjourney.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the database shows to an answer, whatever the program asks it for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FenceIT {

    private static final String FENCED = "select c.table_name from information_schema.columns c"
            + " where c.table_schema = 'views' and c.column_name = 'organisation'";
    private static final String GOALS = "select organisation from views.goals";

    private final World world = new World(List.of());
    private final JdbcTemplate program = new JdbcTemplate(world.dataSource);
    private final List<String> tables = world.jdbc.queryForList(FENCED, String.class);

    @BeforeAll
    void oneRowOfEachInEveryTable() {
        for (String table : tables) {
            for (String organisation : List.of("harbour", "st-anne")) {
                world.jdbc.execute(insert(table, organisation));
            }
        }
    }

    /** Whatever columns a view has, those of later releases too. */
    private String insert(String table, String organisation) {
        List<String> columns = world.jdbc.queryForList(
                "select column_name || ' ' || udt_name from information_schema.columns"
                        + " where table_schema = 'views' and table_name = ? and is_nullable = 'NO'",
                String.class,
                table);
        String names = columns.stream()
                .map(column -> column.substring(0, column.indexOf(' ')))
                .collect(Collectors.joining(", "));
        String values = columns.stream()
                .map(column -> column.startsWith("organisation ") ? "'" + organisation + "'" : value(column))
                .collect(Collectors.joining(", "));
        return "insert into views." + table + " (" + names + ") values (" + values + ")";
    }

    private static String value(String column) {
        return switch (column.substring(column.indexOf(' ') + 1)) {
            case "uuid" -> "gen_random_uuid()";
            case "int4", "int8" -> "1";
            case "timestamptz", "date" -> "now()";
            case "bool" -> "false";
            case "jsonb" -> "'[]'";
            case "text", "bytea" -> "'x'";
            default -> "'{}'";
        };
    }

    @AfterEach
    void answerForNobody() {
        world.fence.answerFor(null);
    }

    @AfterAll
    void end() {
        world.close();
    }

    @Test
    void no_table_with_an_organisation_stands_without_a_fence() {
        assertThat(tables).hasSizeGreaterThan(8);
        assertThat(world.jdbc.queryForList(
                        FENCED + " and not exists (select from pg_class t join pg_policies p"
                                + " on p.tablename = t.relname and p.schemaname = 'views' and p.policyname = 'reader'"
                                + " where t.oid = ('views.' || c.table_name)::regclass and t.relrowsecurity)",
                        String.class))
                .isEmpty();
    }

    @Test
    void every_table_shows_an_answer_the_rows_of_its_organisation_and_no_others() {
        for (String table : tables) {
            String whose = "select organisation from views." + table;
            assertThat(read("harbour", whose)).as(table).containsExactly("harbour");
            assertThat(read("st-anne", whose)).as(table).containsExactly("st-anne");
            assertThat(read("nowhere", whose)).as(table).isEmpty();
            assertThat(read("harbour", whose + " where organisation = 'st-anne'"))
                    .as(table)
                    .isEmpty();
        }
    }

    @Test
    void an_answer_for_nobody_is_refused_before_the_database_is_asked() {
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> read(null, GOALS));
    }

    @Test
    void a_reader_that_names_no_organisation_is_shown_no_row() {
        assertThat(read("", GOALS)).isEmpty();
        List<String> shown = world.transaction.execute(status -> {
            program.execute("set local role journey_reader");
            return program.queryForList(GOALS, String.class);
        });
        assertThat(shown).isEmpty();
    }

    @Test
    void what_folds_the_log_sees_all_rows() {
        assertThat(program.queryForList(GOALS, String.class)).containsExactlyInAnyOrder("harbour", "st-anne");
    }

    @Test
    void an_answer_cannot_write_and_cannot_look_into_the_log() {
        world.fence.answerFor("harbour");
        for (String sql : List.of("delete from views.goals", "table event_log.domain_event")) {
            assertThatExceptionOfType(BadSqlGrammarException.class)
                    .isThrownBy(() -> world.fence.read(jdbc -> {
                        jdbc.execute(sql);
                        return sql;
                    }))
                    .withStackTraceContaining("permission denied");
        }
    }

    @Test
    void nothing_of_an_answer_stays_on_its_connection() {
        read("harbour", GOALS);
        assertThatExceptionOfType(BadSqlGrammarException.class).isThrownBy(() -> read("harbour", "select nothing"));
        assertThat(leftBehind()).isEqualTo("journey_runtime ");
    }

    @Test
    void within_a_transaction_only_the_reading_itself_is_fenced() {
        String left = world.transaction.execute(status -> {
            assertThat(read("harbour", GOALS)).containsExactly("harbour");
            return Objects.requireNonNull(program.queryForObject("select current_user::text", String.class));
        });
        assertThat(left).isEqualTo("journey_runtime");
        assertThat(leftBehind()).isEqualTo("journey_runtime ");
    }

    private List<String> read(@Nullable String organisation, String sql) {
        world.fence.answerFor(organisation);
        return world.fence.read(jdbc -> jdbc.queryForList(sql, String.class));
    }

    /** The pool hands out the connection that was given back last. */
    private @Nullable String leftBehind() {
        return program.queryForObject(
                "select current_user || ' ' || coalesce(current_setting('journey.organisation', true), '')",
                String.class);
    }
}
