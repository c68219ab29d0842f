package org.treatmentjourney.web.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The fields that a rule is about, so that what it says stands beside them. */
final class Blamed {

    private static final Map<String, Pattern> FIELDS = Map.ofEntries(
            blames("careplan.client-view-missing", "agreement.clientView"),
            blames("careplan.client-role-missing", "roles"),
            blames("careplan.other-role-missing", "roles"),
            blames("careplan.review-before-agreement", "reviewOn"),
            blames("assessment.initial-plan-left-out", "builtOnInitialPlan"),
            blames("copy.basis-unsaid", "basis"),
            blames("copy.decision-unsaid", "decidedBy|clientTold"),
            blames("discharge.naloxone-unsaid", "naloxone"),
            blames("discharge.prescription-unsaid", "prescription"),
            blames("first-dose.unchecked", "checkedBy|lastDose.[A-Za-z]+|cancelledWith|cancelledOn"),
            blames("prescription.reassessment-missing", "reassessment"),
            blames("prescription.days-reversed", "script.coveredUntil|missedUntil"),
            blames("discharge.risk-uncarried", "riskCarriedBy"),
            blames("entry.replacement-in-error", "replacedBy"),
            blames("entry.replacement-of-wrong-person", "replacedBy"),
            blames("replacement.unknown", "replacedBy"),
            blames("session.goal-unsaid", "noGoal"),
            blames("handover.urgent-risks-unsaid", "handover.urgentRisks"),
            blames("handover.urgent-risk-incomplete", "handover.urgentRisks.[0-9]+.[A-Za-z]+"),
            blames("intervention.ended-before-started", "endedOn"),
            blames("group.pool-too-small", "facilitators"),
            blames("group.shortfall-unexplained", "shortfall"),
            blames("group.met-after-end", "startedAt"),
            blames("stay.naloxone-unsaid", "naloxone"),
            blames("stay.prescription-with-nobody", "prescriptionWith"),
            blames("stay.risk-uncarried", "handedOnTo"),
            blames("stay.ended-before-began", "dischargedOn|releasedOn"),
            blames("notice.refused-without-reason", "reason"),
            blames("duework.date-passed", "until"),
            blames("self-help.part-unknown", "part|nextPart"),
            blames("self-help.score-off-scale", "score"),
            blames("self-help.evaluation-incomplete", "completed|change"),
            blames("self-help.why-not-missing", "whyNot"),
            blames("outcomes.coordinator-already", "coordinator"),
            blames("symptoms.score-unclear", "score"),
            blames("symptoms.out-of-range", "score"));

    private static final Pattern ANY_DOMAIN = Pattern.compile("domains");
    private static final Pattern ANSWERS = Pattern.compile("domains.[0-9]+.answer");
    private static final Pattern NEEDS = Pattern.compile("domains.[0-9]+.needs");

    private Blamed() {}

    /** An initial plan may leave domains out, but not all of them. */
    static List<Input> in(Form form, String code) {
        boolean initial = form.name().equals("agree-initial-care-plan");
        return switch (code) {
            case "careplan.domain-missing" -> about(form, initial ? ANY_DOMAIN : ANSWERS);
            case "careplan.needs-missing" ->
                about(form, NEEDS).stream()
                        .filter(needs -> hasNeeds(form, needs))
                        .toList();
            case "outcomes.out-of-range" -> BlamedAnswers.outside(form);
            case "outcomes.answer-unclear" -> BlamedAnswers.unclear(form);
            default ->
                Optional.ofNullable(FIELDS.get(code))
                        .map(fields -> about(form, fields))
                        .orElse(List.of());
        };
    }

    private static boolean hasNeeds(Form form, Input needs) {
        Input answer = form.input(needs.path().replace(".needs", ".answer"));
        return answer.choices().stream()
                .anyMatch(choice -> choice.chosen() && choice.value().equals("needs"));
    }

    /** Of several those that are blank. */
    private static List<Input> about(Form form, Pattern paths) {
        List<Input> all = form.inputs().stream()
                .flatMap(Input::all)
                .filter(input -> paths.matcher(input.path()).matches())
                .toList();
        return all.size() > 1 ? all.stream().filter(input -> !input.said()).toList() : all;
    }

    private static Map.Entry<String, Pattern> blames(String code, String paths) {
        return Map.entry(code, Pattern.compile(paths));
    }
}
