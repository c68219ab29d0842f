package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every rule of a journey that refuses, as a clinician meets it: its number, its code, a sentence, and nothing recorded. */
@ExtendWith(OneProgram.class)
class HardRulesIT {

    private static final Pattern REFUSES = Pattern.compile(
            "\\| (R\\d+) \\| refuses \\| `([a-z.-]+)` \\| core-domain: `"
                    + "(SessionRules|CarePlanRules|SharingRules|DischargeRules|PrescriptionRules|Interventions|Past|DueWorkDecision|OutcomeRules|Outcomes)` \\|");

    private static final String ROLES = """
            "roles": [{"party": "client", "who": "Maple"}, {"party": "individual", "who": "clinician"}]""";
    private static final String AGREED = """
            "agreement": {"client": "agreed"}, "copy": "offered", "reviewOn": "%s\"""".formatted(day(28));
    private static final String NEED = "{\"domain\": \"health\", \"answer\": \"needs\", \"needs\": [\"Sleep\"]}";
    private static final String NO_NEED = "{\"domain\": \"health\", \"answer\": \"needs\"}";
    private static final String FOUR = Stream.of("drug-and-alcohol-use", "offending", "social-functioning")
            .map("{\"domain\": \"%s\", \"answer\": \"no-need-identified\"}, "::formatted)
            .collect(Collectors.joining());
    private static final UUID HELP = UUID.randomUUID();
    private static final UUID OPIOID = UUID.randomUUID();
    private static final UUID NOTICE = UUID.randomUUID();
    private static final UUID TRANSFER = UUID.randomUUID();
    private static final UUID ACCEPTED = UUID.randomUUID();

    /** What is refused, and by which rule. */
    private record Case(String rule, String code, String command, String body) {}

    private static final String DECLINED = "{\"item\": \"assault\", \"declined\": true}";

    private static final List<Case> CASES = List.of(
            plan("R11", "careplan.domain-missing", "initial", "", ROLES, AGREED),
            plan("R11", "careplan.domain-twice", "initial", NEED + ", " + NEED, ROLES, AGREED),
            plan("R11", "careplan.needs-missing", "initial", NO_NEED, ROLES, AGREED),
            plan("R11", "careplan.client-view-missing", "initial", NEED, ROLES, AGREED.replace("agreed", "declined")),
            plan("R12", "careplan.domain-missing", "comprehensive", NEED, ROLES, AGREED),
            plan("R12", "careplan.domain-twice", "comprehensive", FOUR + NEED + ", " + NEED, ROLES, AGREED),
            plan("R12", "careplan.needs-missing", "comprehensive", FOUR + NO_NEED, ROLES, AGREED),
            plan("R13", "careplan.client-role-missing", "initial", NEED, "\"roles\": []", AGREED),
            plan("R13", "careplan.other-role-missing", "initial", NEED, ROLES.replace("individual", "client"), AGREED),
            plan("R34", "careplan.review-before-agreement", "initial", NEED, ROLES, AGREED.replace(day(28), day(-1))),
            new Case("R16", "assessment.initial-plan-left-out", "complete-comprehensive-assessment", "\"domains\": []"),
            new Case("R4", "session.goal-unsaid", "record-session", session("")),
            new Case(
                    "R43",
                    "handover.urgent-risks-unsaid",
                    "record-session",
                    session(", \"noGoal\": \"crisis\", \"handover\": {\"plan\": \"Rings on Monday\"}")),
            new Case(
                    "R43",
                    "handover.urgent-risk-incomplete",
                    "record-session",
                    session(", \"noGoal\": \"crisis\", \"handover\": {\"urgentRisks\": [{\"what\": \"Alone\"}]}")),
            new Case(
                    "R21",
                    "notice.refused-without-reason",
                    "record-notice-receipt",
                    "\"noticeId\": \"%s\", \"receipt\": \"refused\"".formatted(NOTICE)),
            new Case("R21", "copy.basis-unsaid", "give-care-plan-copy", "\"to\": \"service\", \"recipient\": \"GP\""),
            new Case(
                    "R21",
                    "copy.decision-unsaid",
                    "give-care-plan-copy",
                    "\"to\": \"service\", \"recipient\": \"GP\", \"basis\": \"safeguarding\""),
            new Case("R23", "discharge.naloxone-unsaid", "discharge", leaving("")),
            new Case("R41", "discharge.prescription-unsaid", "discharge", leaving(", \"naloxone\": \"supplied\"")),
            new Case(
                    "R42",
                    "discharge.risk-uncarried",
                    "discharge",
                    leaving(", \"naloxone\": \"supplied\", \"prescription\": \"interim-decision\"")),
            new Case(
                    "R24", "transfer.not-accepted", "confirm-first-dose", "\"transferId\": \"%s\"".formatted(TRANSFER)),
            new Case("R24", "first-dose.unchecked", "confirm-first-dose", "\"transferId\": \"%s\"".formatted(ACCEPTED)),
            new Case(
                    "R25",
                    "prescription.reassessment-missing",
                    "arrange-collection",
                    "\"prescriptionId\": \"%s\", \"collectOn\": \"%s\", \"takeHomeDoses\": 0"
                            .formatted(OPIOID, day(0))),
            new Case(
                    "R34",
                    "prescription.days-reversed",
                    "record-missed-doses",
                    "\"prescriptionId\": \"%s\", \"missedFrom\": \"%s\", \"missedUntil\": \"%s\""
                            .formatted(OPIOID, day(-2), day(-3))),
            new Case(
                    "R34",
                    "intervention.ended-before-started",
                    "end-intervention",
                    "\"interventionId\": \"%s\", \"exit\": \"planned\", \"endedOn\": \"%s\"".formatted(HELP, day(-3))),
            new Case(
                    "R34",
                    "time.in-the-future",
                    "record-contact",
                    "\"outcome\": \"reached\", \"channel\": \"telephone\", \"effectiveAt\": \"%s\""
                            .formatted(Instant.now().plus(9, ChronoUnit.DAYS))),
            new Case("R40", "outcomes.item-twice", "record-outcomes-profile", profile(DECLINED + ", " + DECLINED)),
            new Case(
                    "R40",
                    "outcomes.answer-unclear",
                    "record-outcomes-profile",
                    profile("{\"item\": \"quality-of-life\", \"number\": 3, \"declined\": true}")),
            new Case(
                    "R17",
                    "outcomes.out-of-range",
                    "record-outcomes-profile",
                    profile("{\"item\": \"quality-of-life\", \"number\": 21}")),
            new Case("R40", "symptoms.score-unclear", "record-symptom-score", "\"scale\": \"gad-7\""),
            new Case("R17", "symptoms.out-of-range", "record-symptom-score", "\"scale\": \"gad-7\", \"score\": 22"),
            new Case(
                    "R18",
                    "outcomes.coordinator-already",
                    "assign-outcomes-coordinator",
                    "\"coordinator\": \"clinician\""),
            new Case("R46", "duework.safety", "defer-due-work", deferring("urgent-risk", day(7))),
            new Case("R50", "duework.consent", "defer-due-work", deferring("consent", day(7))),
            new Case("R52", "duework.partner-referral", "defer-due-work", deferring("partner-referral", day(7))),
            new Case("R46", "duework.date-passed", "defer-due-work", deferring("review", day(-1))));

    @Test
    void each_says_its_number_its_code_and_a_sentence_and_records_nothing(Program program) throws IOException {
        OneJourney one = whoCannotSimplyLeave(program);
        int recorded = recorded(program, one);

        for (Case refused : CASES) {
            Reply reply = one.send(refused.command(), "{" + refused.body() + "}");
            assertThat(reply.status())
                    .as("%s: %s", refused.code(), reply.text())
                    .isEqualTo(422);
            assertThat(reply.at("/rule") + " " + reply.at("/code")).isEqualTo(refused.rule() + " " + refused.code());
            assertThat(reply.at("/detail")).matches("\\p{Lu}.{20,}[.?]");
        }
        assertThat(recorded(program, one)).isEqualTo(recorded);
    }

    @Test
    void none_is_left_out() throws IOException {
        Set<String> told =
                CASES.stream().map(one -> one.rule() + " " + one.code()).collect(Collectors.toSet());
        assertThat(REFUSES.matcher(Files.readString(Path.of("..", "docs", "rules.md")))
                        .results()
                        .map(rule -> rule.group(1) + " " + rule.group(2)))
                .containsExactlyInAnyOrderElementsOf(told);
    }

    private static String profile(String answers) {
        return "\"outcomesId\": \"%s\", \"stage\": \"start\", \"answers\": [%s]".formatted(HELP, answers);
    }

    private static OneJourney whoCannotSimplyLeave(Program program) {
        OneJourney one = OneJourney.begun(program);
        one.post("assess-triage", """
                {"seriousness": "high", "urgency": "soon", "substances": [{"drug": "heroin"}],
                 "risks": [{"kind": "overdose", "level": "high"}]}
                """);
        one.post("agree-initial-care-plan", "{\"domains\": [" + NEED + "], " + ROLES + ", " + AGREED + "}");
        one.post(
                "refer-to-intervention",
                "{\"interventionId\": \"%s\", \"modality\": \"psychosocial\", \"setting\": \"community\"}"
                        .formatted(HELP));
        one.post("assign-outcomes-coordinator", "{\"coordinator\": \"clinician\"}");
        one.post("start-intervention", "{\"interventionId\": \"%s\"}".formatted(HELP));
        one.post("inform-organisation", """
                {"noticeId": "%s", "recipient": "The ward", "content": ["discharge-date"], "basis": "consent"}
                """.formatted(NOTICE));
        prescribed(program, one);
        return one;
    }

    /** Methadone that was missed for three days and is asked for elsewhere, twice; one of the two has said yes. */
    private static void prescribed(Program program, OneJourney one) {
        prescribes(program, one, "start-prescription", OPIOID, -8, "");
        Stream.of(TRANSFER, ACCEPTED)
                .forEach(id -> one.post(
                        "request-prescription-transfer",
                        "{\"transferId\": \"%s\", \"prescriptionId\": \"%s\", \"receivingService\": \"%s\"}"
                                .formatted(id, OPIOID, "unknown-being-sought")));
        prescribes(
                program,
                one,
                "accept-prescription-transfer",
                UUID.randomUUID(),
                5,
                "\"transferId\": \"%s\", ".formatted(ACCEPTED));
        one.post(
                "record-missed-doses",
                "{\"prescriptionId\": \"%s\", \"missedFrom\": \"%s\", \"missedUntil\": \"%s\"}"
                        .formatted(OPIOID, day(-3), day(-1)));
    }

    private static void prescribes(
            Program program, OneJourney one, String command, UUID prescription, int from, String more) {
        Reply reply = program.as("prescriber").post("/api/journeys/" + one.journey() + "/" + command, """
                {%s"prescriptionId": "%s", "service": "chemsex-clinic", "prescriber": "prescriber",
                 "script": {"drug": "methadone", "formulation": "tablet", "dailyDoseMg": 40, "supervised": true,
                            "coveredFrom": "%s", "coveredUntil": "%s"}}
                """.formatted(
                        more, prescription, day(from), day(from + 12)));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    }

    /** As the log itself has it, which no view is behind. */
    private static int recorded(Program program, OneJourney one) {
        Reply events = program.as("auditor").get("/api/audit/journeys/" + one.journey() + "/events");
        assertThat(events.status()).as(events.text()).isEqualTo(200);
        return events.json().get("items").size();
    }

    private static Case plan(String rule, String code, String kind, String domains, String roles, String agreement) {
        return new Case(
                rule,
                code,
                "agree-" + kind + "-care-plan",
                "\"domains\": [" + domains + "], " + roles + ", " + agreement);
    }

    private static String session(String more) {
        return "\"sessionId\": \"%s\", \"kind\": \"brief\", \"mode\": \"in-person\", \"startedAt\": \"%s\""
                        .formatted(UUID.randomUUID(), Instant.now().minus(1, ChronoUnit.HOURS))
                + more;
    }

    private static String leaving(String more) {
        return "\"exit\": \"planned\", \"reason\": \"completed-drug-free\", \"dischargedOn\": \"%s\"".formatted(day(0))
                + more;
    }

    private static String deferring(String work, String until) {
        return "\"work\": \"%s\", \"until\": \"%s\", \"reason\": \"busy\"".formatted(work, until);
    }

    private static String day(int days) {
        return OneJourney.TODAY.plusDays(days).toString();
    }
}
