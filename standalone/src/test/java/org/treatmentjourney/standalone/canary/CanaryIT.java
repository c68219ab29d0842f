package org.treatmentjourney.standalone.canary;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;
import org.treatmentjourney.standalone.contract.Contract;
import org.treatmentjourney.standalone.contract.Endpoint;
import org.treatmentjourney.standalone.contract.People;
import org.treatmentjourney.standalone.database.Database;
import org.treatmentjourney.standalone.database.Sql;
import org.treatmentjourney.standalone.walk.Program;

/** What people write is read by those who may read it, and stands nowhere else, also where things go wrong. */
@ExtendWith(OutputCaptureExtension.class)
@Tag("campaign")
class CanaryIT {

    private static final Logger LOG = LoggerFactory.getLogger(CanaryIT.class);

    /** Our own words at their most talkative, and those of others as when somebody looks for a mistake. */
    private static final String[] TALKATIVE = {"--logging.level.root=INFO", "--logging.level.org.treatmentjourney=TRACE"
    };

    private static final Canaries CANARIES = new Canaries();
    private static final Answers ANSWERS =
            new Answers(CANARIES, List.of(Needle.of(Canaries.BIRD), Needle.of(UnreadableEvents.BIRD)));
    private static final Map<String, Integer> PROVOKED = new TreeMap<>();
    private static final Map<String, List<String>> HITS = new TreeMap<>();
    private static final Map<String, List<String>> CONTROL = new TreeMap<>();

    private static Program program;
    private static Contract contract;
    private static Exercise exercise;
    private static Visits visits;
    private static int halfWritten;

    @BeforeAll
    static void sing(CapturedOutput output) throws Exception {
        Path home = Files.createTempDirectory("canary");
        program = new Program(home, TALKATIVE);
        program.settled();
        var people = new People(program);
        var database = Sql.asAdministrator(home, program.bean(Database.class));
        contract = Contract.of(people.as("clinician"));
        var begun = new Begun(database);
        exercise = new Exercise(people, contract, CANARIES, ANSWERS, begun);
        exercise.run();
        program.settled();
        halfWritten = new HalfWritten(people, CANARIES, ANSWERS, begun).write(database);
        visits = new Visits(people, contract, CANARIES, ANSWERS, begun);
        visits.run();
        provoke(people, database, begun);
        look(home, database, output);
    }

    private static void provoke(People people, Sql database, Begun begun) throws Exception {
        String organisation = people.organisation("clinician").orElseThrow();
        List<String> clients = begun.streams(organisation, "clients");
        List<String> journeys = begun.streams(organisation, "journeys");
        PROVOKED.put("refusals while exercising", ANSWERS.refusals());
        PROVOKED.put("wrong requests", new WrongRequests(people, contract, CANARIES, ANSWERS, begun).provoke());
        PROVOKED.put(
                "broken lines",
                new BrokenLines(people.as("clinician"), CANARIES, ANSWERS, clients.getLast()).provoke());
        PROVOKED.put(
                "a failing database",
                new FailingDatabase(
                                database,
                                people.as("clinician"),
                                organisation,
                                CANARIES,
                                ANSWERS,
                                clients.getLast(),
                                journeys.getLast())
                        .provoke());
        program.settled();
        PROVOKED.put(
                "unreadable events",
                new UnreadableEvents(database, people, contract, ANSWERS)
                        .provoke(organisation, journeys, CanaryIT::rebuilt));
    }

    private static void look(Path home, Sql database, CapturedOutput output) throws Exception {
        database.run("checkpoint");
        List<Place> places = List.of(
                new Printed(output),
                new Tables(database),
                new Kept(home),
                new Machine(() -> program.beans(MeterRegistry.class)));
        Map<String, Long> looked = new TreeMap<>();
        for (Place place : places) {
            Place.Look look = place.look(Needle.of(Canaries.BIRD));
            looked.put(place.name(), look.looked());
            HITS.put(place.name(), look.found());
        }
        HITS.put(
                "lines printed of what was broken",
                places.getFirst().look(Needle.of(UnreadableEvents.BIRD)).found());
        var planted = Controls.plant(home, database, program.beans(MeterRegistry.class));
        try {
            for (Place place : places) {
                CONTROL.put(place.name(), place.look(Needle.of(Controls.BIRD)).found());
            }
        } finally {
            planted.close();
        }
        LOG.info(
                "{} canaries in {} fields for words, in clear by declaration: {}\n{} endpoints, {} answers {}\n"
                        + "provoked: {}\nlooked at: {}\nhits: {}",
                CANARIES.count(),
                exercise.fields,
                exercise.inClear,
                visits.walked.size(),
                ANSWERS.count(),
                ANSWERS,
                PROVOKED,
                looked,
                HITS);
    }

    @AfterAll
    static void stop() throws Exception {
        program.close();
    }

    @Test
    void every_command_was_taken_with_a_canary_in_each_of_its_fields_for_words() {
        assertThat(exercise.missing).isEmpty();
        assertThat(exercise.fields).isPositive();
        assertThat(halfWritten).as("drafts").isPositive();
    }

    @Test
    void everybody_has_been_to_every_address_and_every_kind_of_error_was_provoked() {
        assertThat(visits.walked)
                .containsAll(contract.endpoints().stream()
                        .filter(Endpoint::reads)
                        .map(Endpoint::toString)
                        .toList());
        assertThat(PROVOKED)
                .allSatisfy((kind, count) -> assertThat(count).as(kind).isPositive());
    }

    @Test
    void those_who_treat_read_what_was_written() {
        assertThat(ANSWERS.withCanary).isPositive();
    }

    @Test
    void it_stands_nowhere_in_clear() {
        assertThat(HITS)
                .allSatisfy((place, found) -> assertThat(found).as(place).isEmpty());
    }

    @Test
    void no_refusal_no_header_and_no_address_of_a_page_repeats_it() {
        assertThat(ANSWERS.findings).isEmpty();
    }

    @Test
    void nobody_of_another_organisation_reads_it() {
        assertThat(ANSWERS.strangers).isEmpty();
    }

    @Test
    void the_search_finds_what_was_put_there_on_purpose() {
        assertThat(CONTROL.get("lines printed")).hasSize(1);
        assertThat(CONTROL.get("fields of tables"))
                .contains(
                        "kontroll.words.line",
                        "kontroll.words.tree",
                        "kontroll.words.bytes",
                        "kontroll.words.coded",
                        "pg_catalog.pg_stat_activity.query");
        assertThat(CONTROL.get("files"))
                .contains("kontroll", "postgres.log")
                .anyMatch(file -> file.startsWith("postgres/base"))
                .anyMatch(file -> file.startsWith("postgres/pg_wal"));
        assertThat(CONTROL.get("threads, beans and meters")).hasSizeGreaterThan(1);
    }

    @Test
    void no_address_is_written_down_and_nothing_is_traced() {
        assertThat(program.bean(Environment.class).getProperty("server.tomcat.accesslog.enabled", "false"))
                .isEqualTo("false");
        assertThat(List.of("io.micrometer.tracing.Tracer", "io.opentelemetry.sdk.OpenTelemetrySdk"))
                .noneMatch(type -> ClassUtils.isPresent(type, null));
    }

    private static void rebuilt() {
        var operator = program.as("operator");
        List<String> names = new ArrayList<>();
        operator.get("/api/operations/projections")
                .json()
                .get("projections")
                .forEach(view -> names.add(view.get("name").asString()));
        names.forEach(name -> operator.post("/api/operations/projections/" + name + "/rebuild", ""));
        program.settled();
    }
}
