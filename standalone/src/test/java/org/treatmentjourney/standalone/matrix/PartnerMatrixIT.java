package org.treatmentjourney.standalone.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.treatmentjourney.domain.access.DataClass;
import org.treatmentjourney.standalone.contract.Contract;
import org.treatmentjourney.standalone.contract.Endpoint;
import org.treatmentjourney.standalone.contract.People;
import org.treatmentjourney.standalone.walk.Program;
import org.treatmentjourney.standalone.walk.Reply;

/** What another organisation is told, at every address, by what was agreed with it: as it was written down, and no more. */
class PartnerMatrixIT {

    private static final Logger LOG = LoggerFactory.getLogger(PartnerMatrixIT.class);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
    private static final String OTHER_PURPOSE = "other-purpose";

    /** By what has to be agreed; whatever is not here is never told to anybody else. */
    private static final Map<String, Set<String>> OPENS = Map.of(
            "GET /api/clients/{id}", Set.of("identity"),
            "GET /api/journeys/{id}", Set.of("plan"),
            "GET /api/journeys/{id}/care-plan", Set.of("plan"),
            "GET /api/journeys/{id}/care-plan/versions", Set.of("plan"),
            "GET /api/journeys/{id}/goals", Set.of("goals"),
            "GET /api/journeys/{id}/sessions", Set.of("session-notes"),
            "GET /api/journeys/{id}/risks", Set.of("risk"),
            "GET /api/journeys/{id}/prescriptions", Set.of("prescriptions"),
            "GET /api/journeys/{id}/outcomes", Set.of("outcomes"),
            "GET /api/journeys/{id}/handover", Set.of("goals", "risk", "session-notes"));

    private static final Set<String> RECEIPT = Set.of("POST /api/clients/{id}/acknowledge-share");

    /** By whoever may know who the person is: that a referral was sent to them is not for the matrix to know. */
    private static final Set<String> ANSWERS =
            Set.of("POST /api/clients/{id}/accept-partner-referral", "POST /api/clients/{id}/decline-partner-referral");

    private static final Map<String, Integer> COUNTS = new TreeMap<>();
    private static final List<String> UNEXPECTED = new ArrayList<>();

    private static Program program;
    private static People people;

    /** What was agreed about somebody; what stands open by it. */
    private record Deal(Situation about, Set<String> open, String purpose) {}

    @BeforeAll
    static void ask() throws Exception {
        program = new Program(Files.createTempDirectory("partner"));
        people = new People(program);
        Contract contract = Contract.of(people.as("clinician"));
        Map<String, Deal> deals = deals();
        program.settled();
        JqwikSession.start("4");
        try {
            deals.forEach((name, deal) -> contract.endpoints().stream()
                    .filter(Situation::concerns)
                    .filter(endpoint -> Rights.has("partner", endpoint))
                    .forEach(endpoint -> ask(name, deal, endpoint)));
        } finally {
            JqwikSession.finish();
        }
        LOG.info(
                "{} deals: {} cases {}, {} unexpected, of these {} permits",
                deals.size(),
                COUNTS.values().stream().mapToInt(Integer::intValue).sum(),
                COUNTS,
                UNEXPECTED.size(),
                UNEXPECTED.stream().filter(one -> one.startsWith("open")).count());
    }

    private static void ask(String name, Deal deal, Endpoint endpoint) {
        Reply reply = people.as("partner")
                .send(
                        endpoint.method(),
                        deal.about().address(endpoint),
                        Bodied.of(endpoint, deal.about(), new Random(4)).getBytes(StandardCharsets.UTF_8),
                        "Content-Type",
                        "application/json",
                        "If-Match",
                        "\"999\"",
                        "Purpose-Of-Use",
                        deal.purpose());
        boolean open = Verdict.of(endpoint, reply) == Verdict.PERMITTED;
        COUNTS.merge(open ? "open" : "closed", 1, Integer::sum);
        if (open != expected(deal, endpoint)) {
            UNEXPECTED.add("%s with %s: %s → %d %s"
                    .formatted(open ? "open" : "closed", name, endpoint, reply.status(), reply.text()));
        }
    }

    private static boolean expected(Deal deal, Endpoint endpoint) {
        if (RECEIPT.contains(endpoint.toString())) {
            return !deal.open().isEmpty();
        }
        if (ANSWERS.contains(endpoint.toString())) {
            return deal.open().contains("identity");
        }
        Set<String> needed = OPENS.get(endpoint.toString());
        return needed != null && deal.purpose().equals("TREAT") && deal.open().containsAll(needed);
    }

    private static Map<String, Deal> deals() {
        Set<String> all = Arrays.stream(DataClass.values()).map(DataClass::code).collect(Collectors.toSet());
        Map<String, Deal> deals = new LinkedHashMap<>();
        deals.put("nothing", new Deal(somebody(), Set.of(), "TREAT"));
        all.forEach(one -> deals.put(one, agreed(Set.of(one))));
        deals.put("a handover", agreed(Set.of("goals", "risk", "session-notes")));
        deals.put("everything", agreed(all));
        Situation other = agreed(all).about();
        deals.put(OTHER_PURPOSE, new Deal(other, all, "HPAYMT"));
        deals.put("withdrawn", withdrawn(all));
        deals.put("begins tomorrow", new Deal(consent(somebody(), all, TODAY.plusDays(1)), Set.of(), "TREAT"));
        return deals;
    }

    private static Deal agreed(Set<String> classes) {
        return new Deal(consent(somebody(), classes, TODAY), classes, "TREAT");
    }

    private static Deal withdrawn(Set<String> classes) {
        Situation about = consent(somebody(), classes, TODAY);
        told(about, "withdraw-consent", "{\"consentId\": \"%s\"}".formatted(about.course()));
        return new Deal(about, Set.of(), "TREAT");
    }

    /** Under the id of their course of self-help, which nobody asks for here. */
    private static Situation consent(Situation about, Set<String> classes, LocalDate from) {
        told(about, "give-consent", """
            {"consentId": "%s", "agency": "st-anne", "purposes": ["treat"], "classes": [%s], "from": "%s",
             "until": "%s", "limitsExplained": true, "how": "spoken"}
            """.formatted(
                        about.course(),
                        classes.stream().map(one -> '"' + one + '"').collect(Collectors.joining(",")),
                        from,
                        TODAY.plusDays(30)));
        return about;
    }

    private static Situation somebody() {
        var about = Situation.of("somebody  +  +  +  +  +  +  .  +  +", "chemsex-clinic");
        told(about, "register-client", "{\"name\": {\"alias\": \"Rose\"}, \"language\": \"en\"}");
        Reply reply = people.as("clinician").post("/api/journeys/" + about.journey() + "/refer-client", """
            {"clientId": "%s", "source": "self", "service": "%s", "receivedOn": "%s"}
            """.formatted(
                        about.client(), about.service(), TODAY.minusDays(20)));
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return about.with(UUID.randomUUID().toString());
    }

    private static void told(Situation about, String command, String body) {
        Reply reply = people.as("clinician").post("/api/clients/" + about.client() + "/" + command, body);
        assertThat(reply.status()).as(reply.text()).isIn(200, 201);
    }

    @AfterAll
    static void stop() throws Exception {
        program.close();
    }

    @Test
    void another_organisation_is_told_what_was_agreed_and_nothing_else() {
        assertThat(UNEXPECTED).isEmpty();
        assertThat(COUNTS).containsKeys("open", "closed");
    }

    @Test
    void everything_that_can_be_opened_was_asked_for() {
        assertThat(Stream.of(OPENS.keySet(), RECEIPT, ANSWERS).flatMap(Set::stream))
                .isSubsetOf(Rights.declared());
    }
}
