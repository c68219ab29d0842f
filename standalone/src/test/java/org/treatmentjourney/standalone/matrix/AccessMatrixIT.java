package org.treatmentjourney.standalone.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.treatmentjourney.standalone.contract.Contract;
import org.treatmentjourney.standalone.contract.Endpoint;
import org.treatmentjourney.standalone.contract.People;
import org.treatmentjourney.standalone.walk.Program;
import org.treatmentjourney.standalone.walk.Reply;

/** Who may ask what about whom is as it was written down, for everybody, at every address, in every situation. */
class AccessMatrixIT {

    private static final Logger LOG = LoggerFactory.getLogger(AccessMatrixIT.class);

    /** Of the demo: who this is, the plan and the goals are shared with the partner. */
    private static final Map<String, Set<String>> SHARED = Map.of(
            "5cab0000-0000-4000-8000-000000000002", Set.of("client", "journey"),
            "c0e1e000-0000-4000-8000-000000000002", Set.of("client"));

    private static final Map<Verdict, Integer> COUNTS = new EnumMap<>(Verdict.class);
    private static final List<String> UNEXPECTED = new ArrayList<>();

    private static Program program;
    private static People people;
    private static Contract contract;
    private static List<Situation> situations;

    @BeforeAll
    static void ask() throws Exception {
        program = new Program(Files.createTempDirectory("matrix"));
        people = new People(program);
        contract = Contract.of(people.as("clinician"));
        situations = new Situations(people).bringAbout();
        program.settled();
        JqwikSession.start("4");
        try {
            for (Endpoint endpoint : contract.endpoints()) {
                for (Situation situation : Situation.concerns(endpoint) ? situations : situations.subList(0, 1)) {
                    if (situation.reaches(endpoint)) {
                        everybody(endpoint, situation);
                    }
                }
            }
        } finally {
            JqwikSession.finish();
        }
        LOG.info(
                "{} people × {} endpoints × {} situations: {} cases {}, {} unexpected, of these {} permits",
                people.staff().size() + 1,
                contract.endpoints().size(),
                situations.size(),
                COUNTS.values().stream().mapToInt(Integer::intValue).sum(),
                COUNTS,
                UNEXPECTED.size(),
                UNEXPECTED.stream().filter(one -> one.startsWith("PERMITTED")).count());
    }

    private static void everybody(Endpoint endpoint, Situation situation) {
        byte[] body = Bodied.of(endpoint, situation, new Random(4)).getBytes(StandardCharsets.UTF_8);
        Stream.concat(people.staff().stream(), Stream.of("nobody")).forEach(person -> {
            Reply reply = people.as(person)
                    .send(
                            endpoint.method(),
                            situation.address(endpoint) + query(endpoint),
                            body,
                            "Content-Type",
                            "application/json",
                            "If-Match",
                            "\"999\"");
            Verdict verdict = Verdict.of(endpoint, reply);
            COUNTS.merge(verdict, 1, Integer::sum);
            if (verdict != expected(person, endpoint, situation)) {
                UNEXPECTED.add("%s instead of %s: %s for %s, %s → %d %s"
                        .formatted(
                                verdict,
                                expected(person, endpoint, situation),
                                endpoint,
                                person,
                                situation.name(),
                                reply.status(),
                                reply.text()));
            }
        });
    }

    private static Verdict expected(String person, Endpoint endpoint, Situation situation) {
        if (person.equals("nobody")) {
            return Verdict.NOT_SIGNED_IN;
        }
        if (!Rights.has(person, endpoint)) {
            return Verdict.NOT_THEIR_WORK;
        }
        if (endpoint.path().endsWith("/break-glass") && situation.expected(person) == Verdict.NOT_IN_THEIR_CARE) {
            return Verdict.PERMITTED;
        }
        return Situation.concerns(endpoint) ? situation.expected(person) : Verdict.PERMITTED;
    }

    private static String query(Endpoint endpoint) {
        return switch (endpoint.path()) {
            case "/api/audit/journeys/{id}/differences" -> "?from=2026-01-01T00:00:00Z&to=" + Instant.now();
            case "/api/clients" -> "?q=anybody";
            case "/api/emergency" -> "?name=No%20Body&birth-date=1990-01-01";
            case "/api/clients/names" -> "?id=" + UUID.randomUUID();
            case "/api/clients/{id}/package" -> "?given=" + UUID.randomUUID();
            default -> "";
        };
    }

    @AfterAll
    static void stop() throws Exception {
        program.close();
    }

    @Test
    void everything_that_can_be_asked_was_written_down() {
        assertThat(Rights.declared())
                .containsExactlyInAnyOrderElementsOf(
                        contract.endpoints().stream().map(Endpoint::toString).toList());
    }

    @Test
    void everybody_may_what_was_written_down_and_nothing_else() {
        assertThat(UNEXPECTED).isEmpty();
        assertThat(COUNTS)
                .containsKeys(
                        Verdict.PERMITTED,
                        Verdict.NOT_SIGNED_IN,
                        Verdict.NOT_THEIR_WORK,
                        Verdict.NOT_IN_THEIR_CARE,
                        Verdict.AS_GOOD_AS_NONE);
    }

    @Test
    void lists_name_only_those_whom_one_looks_after() {
        int named = 0;
        for (String person : people.staff()) {
            for (String list : List.of("/api/caseload", "/api/worklist", "/api/audit/access")) {
                String text = people.as(person).get(list + "?limit=200").text();
                for (Situation situation : situations) {
                    if (situation.isNamedIn(text)) {
                        assertThat(situation.tied(person))
                                .as("%s told %s of %s", list, person, situation.name())
                                .isTrue();
                        named++;
                    }
                }
            }
        }
        assertThat(named).isPositive();
    }

    @Test
    void the_demo_journeys_are_seen_by_those_who_treat_manage_or_check_them_and_by_nobody_else() {
        List<SideBySide> demo = SideBySide.of(people);
        LOG.info("{} demo journeys side by side\n{}", demo.size(), demo);
        assertThat(demo).hasSizeGreaterThanOrEqualTo(12).allSatisfy(one -> {
            boolean partners = Set.of("ward-7", "dual-diagnosis-clinic").contains(one.service());
            for (String view : List.of("client", "journey", "timeline")) {
                boolean shared = SHARED.getOrDefault(one.journey(), Set.of()).contains(view);
                assertThat(one.status("partner", view)).isEqualTo(partners || shared ? 200 : 404);
                assertThat(one.status("manager", view)).isEqualTo(partners ? 404 : 200);
                assertThat(one.status("clinician", view)).isIn(partners ? List.of(404) : List.of(200, 403));
                assertThat(one.status("auditor", view)).isEqualTo(403);
                assertThat(one.status("analyst", view)).isEqualTo(403);
            }
            assertThat(one.status("auditor", "audit")).isEqualTo(partners ? 404 : 200);
            for (String person : List.of("clinician", "partner", "manager", "analyst")) {
                assertThat(one.status(person, "audit")).isEqualTo(403);
            }
        });
    }
}
