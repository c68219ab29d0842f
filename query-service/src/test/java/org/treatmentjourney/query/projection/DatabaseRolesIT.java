package org.treatmentjourney.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatmentjourney.domain.Effective;

/** Who may do what, asked of the database itself. 42501 is a missing right, 23001 the log's own refusal. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseRolesIT {

    private static final String GOALS =
            "insert into views.goals (row, stream, subject, organisation, version, position,"
                    + " recorded_at, effective_at, state) values (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(),"
                    + " 'harbour', 1, 1, now(), now(), '')";
    private static final String EVENT =
            "insert into event_log.domain_event (stream, sequence, aggregate, event_id, name,"
                    + " revision, recorded_at, known_at, metadata, payload) values (gen_random_uuid(), 0, 'journey',"
                    + " gen_random_uuid(), 'journey.GoalSet', '1', now(), now(), '', '')";
    private static final String APPEND =
            "select event_log.append('{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}')";
    private static final String APPEND_ONE = "select event_log.append_one(gen_random_uuid(), 0, 'journey',"
            + " gen_random_uuid(), 'journey.GoalSet', '1', now(), '', '')";
    private static final String KEY =
            "insert into event_log.subject_key (subject, wrapped) values (gen_random_uuid(), '')";
    private static final String DRAFT = "insert into drafts.draft select gen_random_uuid(), 'harbour', 'clinician',"
            + " 'chemsex-clinic', subject, gen_random_uuid(), 'set-goal', now(), now(), '' from event_log.subject_key";
    private static final String PLACE = "insert into event_log.place values (1, gen_random_uuid(), 0, now(), now())";

    private final World world = new World(List.of());

    @BeforeAll
    void tell() {
        UUID journey = UUID.randomUUID();
        world.append(List.of(Stories.referred(journey, UUID.randomUUID(), Effective.at(WithTestViews.NOON))));
        world.jdbc.execute(GOALS);
        world.jdbc.execute(DRAFT);
        world.jdbc.execute("create table analytics.referrals (month date)");
        world.jdbc.execute("create role " + stranger());
    }

    @AfterAll
    void end() {
        world.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # Events are for ever, for everybody.
            postgres          | update event_log.domain_event set payload = ''       | 23001
            postgres          | delete from event_log.domain_event                   | 23001
            postgres          | delete from event_log.domain_event where false       | 23001
            postgres          | truncate event_log.domain_event                      | 23001
            journey_writer    | update event_log.domain_event set payload = ''       | 42501
            journey_writer    | delete from event_log.domain_event                   | 42501
            journey_writer    | truncate event_log.domain_event                      | 42501
            journey_projector | update event_log.domain_event set payload = ''       | 42501
            journey_projector | delete from event_log.domain_event                   | 42501
            journey_projector | truncate event_log.domain_event                      | 42501
            journey_reader    | update event_log.domain_event set payload = ''       | 42501
            journey_reader    | delete from event_log.domain_event                   | 42501
            journey_reader    | truncate event_log.domain_event                      | 42501
            journey_runtime   | update event_log.domain_event set payload = ''       | 42501
            journey_runtime   | delete from event_log.domain_event                   | 42501
            journey_runtime   | truncate event_log.domain_event                      | 42501
            journey_runtime   | drop trigger events_are_for_ever on event_log.domain_event           | 42501
            journey_runtime   | alter table event_log.domain_event disable trigger events_are_for_ever | 42501
            journey_runtime   | create or replace function event_log.refuse_change() returns trigger language plpgsql as 'begin return null; end' | 42501

            # Commands append and make keys.
            journey_writer    | EVENT                                                | ok
            journey_writer    | APPEND                                               | ok
            journey_writer    | APPEND_ONE                                           | ok
            journey_writer    | select count(*) from event_log.domain_event          | ok
            journey_writer    | KEY                                                  | ok
            journey_writer    | select count(*) from event_log.subject_key           | ok
            journey_writer    | delete from event_log.subject_key                    | ok
            journey_writer    | PLACE                                                | ok
            journey_writer    | select count(*) from event_log.place                 | ok
            journey_writer    | update event_log.subject_key set wrapped = ''        | 42501
            journey_writer    | update event_log.place set position = 7              | 42501
            journey_writer    | select ties, closed_to, sensitive, openings from views.care_team     | ok
            journey_writer    | select organisation, client_id, duplicate_id, linked from views.links | ok
            journey_writer    | select state from views.care_team                    | 42501
            journey_writer    | select count(*) from views.goals                     | 42501
            journey_writer    | select count(*) from views.applied                   | 42501
            journey_writer    | GOALS                                                | 42501
            journey_writer    | delete from event_log.flyway_schema_history          | 42501

            # The query side folds the log and writes none of it.
            journey_projector | select count(*) from event_log.domain_event          | ok
            journey_projector | KEY                                                  | ok
            journey_projector | PLACE                                                | ok
            journey_projector | GOALS                                                | ok
            journey_projector | update views.goals set version = 2                   | ok
            journey_projector | delete from views.goals                              | ok
            journey_projector | delete from views.token_entry                        | ok
            journey_projector | create table views_shadow.goals (like views.goals)   | ok
            journey_projector | EVENT                                                | 42501
            journey_projector | APPEND                                               | 42501
            journey_projector | APPEND_ONE                                           | 42501
            journey_projector | select event_log.lock_end()                          | 42501
            journey_projector | truncate views.goals                                 | 42501
            journey_projector | create table views.mine (row uuid)                   | 42501
            journey_projector | alter table views.goals disable row level security   | 42501
            journey_projector | drop policy reader on views.goals                    | 42501
            journey_projector | delete from views.flyway_schema_history              | 42501

            # An answer reads views.
            journey_reader    | select count(*) from views.goals                     | ok
            journey_reader    | select count(*) from views.applied                   | ok
            journey_reader    | select count(*) from views.parked                    | ok
            journey_reader    | GOALS                                                | 42501
            journey_reader    | update views.goals set version = 2                   | 42501
            journey_reader    | delete from views.goals                              | 42501
            journey_reader    | truncate views.goals                                 | 42501
            journey_reader    | delete from views.parked                             | 42501
            journey_reader    | select count(*) from views.token_entry               | 42501
            journey_reader    | select count(*) from event_log.domain_event          | 42501
            journey_reader    | select count(*) from event_log.subject_key           | 42501
            journey_reader    | EVENT                                                | 42501
            journey_reader    | KEY                                                  | 42501
            journey_reader    | create table views_shadow.mine (row uuid)            | 42501

            # Commands write drafts, answers read them, and whoever erases somebody erases their drafts.
            journey_writer    | select count(*) from drafts.draft                    | ok
            journey_writer    | delete from drafts.draft                             | ok
            journey_writer    | truncate drafts.draft                                | 42501
            journey_writer    | alter table drafts.draft disable row level security  | 42501
            journey_reader    | select count(*) from drafts.draft                    | ok
            journey_reader    | delete from drafts.draft                             | 42501
            journey_projector | select count(*) from drafts.draft                    | 42501
            journey_projector | delete from event_log.subject_key                    | ok
            journey_projector | update event_log.subject_key set wrapped = ''        | ok
            journey_projector | update event_log.subject_key set subject = gen_random_uuid() | 42501
            analyst           | select count(*) from drafts.draft                    | 42501
            STRANGER          | select count(*) from drafts.draft                    | 42501

            # Analysts have a schema of their own, and read it.
            analyst           | select count(*) from analytics.referrals             | ok
            analyst           | delete from analytics.referrals                      | 42501
            analyst           | create table analytics.mine (row uuid)               | 42501
            analyst           | select count(*) from event_log.domain_event          | 42501
            analyst           | select count(*) from event_log.subject_key           | 42501
            analyst           | select count(*) from views.goals                     | 42501
            analyst           | select count(*) from views.applied                   | 42501
            journey_runtime   | select count(*) from analytics.referrals             | 42501

            # Whoever is in no role may do nothing.
            STRANGER          | select count(*) from event_log.domain_event          | 42501
            STRANGER          | select event_log.lock_end()                          | 42501
            STRANGER          | select count(*) from views.goals                     | 42501
            STRANGER          | select count(*) from analytics.referrals             | 42501
            """)
    void may(String role, String statement, String outcome) throws SQLException {
        DataSource owner = Objects.requireNonNull(world.jdbc.getDataSource());
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            run(connection, "set local role " + (role.equals("STRANGER") ? stranger() : role));
            String sql = switch (statement) {
                case "EVENT" -> EVENT;
                case "APPEND" -> APPEND;
                case "APPEND_ONE" -> APPEND_ONE;
                case "KEY" -> KEY;
                case "PLACE" -> PLACE;
                case "GOALS" -> GOALS;
                default -> statement;
            };
            if (outcome.equals("ok")) {
                assertThatCode(() -> run(connection, sql)).doesNotThrowAnyException();
            } else {
                assertThat(state(connection, sql)).isEqualTo(outcome);
            }
            connection.rollback();
        }
    }

    /** Roles are shared by all databases of a server. */
    private String stranger() {
        return "stranger_to_" + world.jdbc.queryForObject("select current_database()", String.class);
    }

    private static String state(Connection connection, String sql) {
        try {
            run(connection, sql);
            return "ok";
        } catch (SQLException e) {
            return e.getSQLState();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
