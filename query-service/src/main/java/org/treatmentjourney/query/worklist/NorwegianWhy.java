package org.treatmentjourney.query.worklist;

import java.util.List;
import java.util.Locale;
import org.treatmentjourney.domain.course.Exposure;
import org.treatmentjourney.query.selfhelp.Worse;

/** Reasons in Norwegian. */
record NorwegianWhy() implements Why {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb-NO");

    @Override
    public String sentence(Due due, List<String> highRisk) {
        Duty duty = due.duty();
        String since = Why.day(duty.since(), BOKMAL);
        return switch (duty.kind()) {
            case CONTACT ->
                duty.says(Duty.ATTEMPTED)
                        ? "Ba om hjelp " + since + "; noen har prøvd, men ikke fått kontakt ennå."
                        : "Ba om hjelp " + since + "; ingen har tatt kontakt ennå.";
            case TRIAGE -> triage(duty, since, highRisk);
            case REVIEW ->
                due.dueOn().equals(duty.agreedOn())
                        ? "Gjennomgangen av behandlingsplanen er avtalt til denne dagen."
                        : "Behandlingsplanen ble sist sett på " + since + ".";
            case OPPORTUNISTIC_REVIEW ->
                "Noe endret seg " + since + " (" + changed(duty) + "): passer planen fortsatt?";
            case MISSED_SESSION -> "Samtalen " + since + " ble ikke noe av; hør hvordan det går.";
            case URGENT_RISK -> risk(due, since) + late(duty);
            case UNALLOCATED -> unallocated(duty, since);
            case RISK_CHECK -> "En risiko skal vurderes på nytt " + agreed(duty) + ".";
            case NALOXONE ->
                duty.says(Duty.AGAIN)
                        ? "Kom ut fra døgnpost, fengsel eller behandling " + since + "; er nalokson tilbudt på nytt?"
                        : "Opioidbruk har vært kjent siden " + since + "; er nalokson tilbudt?";
            case INTERVENTION_WAIT ->
                duty.says(Duty.OFFERED)
                        ? "Henvist " + since + " og fått tilbud om time; hjelpen har ikke begynt ennå."
                        : "Henvist " + since + "; ingen første time er tilbudt ennå.";
            case GOAL_REVIEW -> "Et mål fra " + since + " gjaldt " + agreed(duty) + "; hvordan gikk det?";
            case DISENGAGEMENT_REVIEW ->
                "Gjennomgangen " + since + " spurte ikke hva som kan gjøre at de blir borte; spør gjerne.";
            case CARE_PLAN_COPY -> copy(duty, since);
            case REFERRAL_FEEDBACK -> "Henviseren ba om svar og har ventet siden " + since + ".";
            case PRESCRIPTION_ALARM -> NorwegianAlarm.sentence(duty);
            case MISSED_DOSES -> NorwegianAlarm.missed(duty, since);
            case DISCHARGE_FOLLOW_UP -> followUp(duty, since) + late(duty);
            case OVERDOSE_WINDOW -> danger(due, since) + late(duty);
            case WARD_REFERRAL -> "Skal skrives ut fra posten " + agreed(duty) + " og er ikke henvist videre ennå.";
            case RELEASE_CONTACT -> "Ble løslatt fra fengsel " + since + "; ingen har møtt dem ennå." + late(duty);
            case NOTICE_UNACKNOWLEDGED -> "En annen organisasjon ble varslet " + since + " og har ikke kvittert ut.";
            case CONSENT ->
                duty.says(Duty.RUNS_OUT)
                        ? "Et samtykke til å dele gjelder til " + agreed(duty) + "; spør om det skal fortsette."
                        : "Planen ble gjennomgått " + since + "; spør igjen om et samtykke til å dele.";
            case PARTNER_REFERRAL ->
                duty.says(Duty.DECLINED)
                        ? "En annen organisasjon avslo en henvisning " + since + "; si hvordan det går videre."
                        : "En henvisning til en annen organisasjon ble sendt " + since + " og er ikke besvart.";
            case GUIDANCE_CALL -> call(duty, since);
            case EVALUATION ->
                duty.says(Duty.BROKEN_OFF)
                        ? "Veiledet selvhjelp ble avbrutt " + since + "; spør likevel hvordan det var."
                        : "Veiledet selvhjelp ble avsluttet " + since + "; spør hvordan det var.";
            case WORSE_SCORES -> "Skårene fra " + since + " er verre; følg opp i dag.";
            case SELF_HELP_LENGTH ->
                "Kurset var ment å være over " + agreed(duty) + "; avslutt sammen, eller fortsett med vilje.";
            case OUTCOME_MEASURE -> measure(duty, since);
            case OUTCOMES_COORDINATOR -> "Vurdert " + since + "; ingen passer på at utfall blir spurt om ennå.";
        };
    }

    @Override
    public String escalated(Due due) {
        return due.overdueDays() > 0
                ? " Ingen har kvittert den ut heller."
                : " Ingen har kvittert ut; si fra til den som har ansvaret.";
    }

    private static String agreed(Duty duty) {
        return Why.day(duty.agreedOn() == null ? duty.since() : duty.agreedOn(), BOKMAL);
    }

    private static String unallocated(Duty duty, String since) {
        return switch (String.valueOf(duty.detail())) {
            case Duty.KEYWORKER_LEFT -> "Fast kontakt har sluttet; ingen har overtatt siden " + since + ".";
            case Duty.KEYWORKER_AWAY -> "Fast kontakt har vært borte siden " + since + ", uten stedfortreder.";
            case Duty.COVER_AWAY ->
                "Fast kontakt har vært borte siden " + since + ", og stedfortrederen er heller ikke her.";
            default -> "Ingen har vært fast kontakt siden " + since + ".";
        };
    }

    private static String risk(Due due, String since) {
        return due.overdueDays() > 0
                ? "En akutt risiko skulle vært sjekket igjen nå; si fra til den som har ansvaret."
                : "En akutt risiko ble overlevert " + since + " og skal sjekkes igjen.";
    }

    private static String triage(Duty duty, String since, List<String> highRisk) {
        String waiting = "Har ventet på første vurdering siden " + since + ".";
        if (!duty.says(Duty.HIGH_RISK)) {
            return waiting;
        }
        return highRisk.isEmpty()
                ? "Høy risiko, ta imot dem først. " + waiting
                : "Høy risiko (" + Why.named("high-risk", highRisk, BOKMAL) + "), ta imot dem først. " + waiting;
    }

    private static String copy(Duty duty, String since) {
        return switch (String.valueOf(duty.detail())) {
            case Duty.AFTER_WARD ->
                "Skrevet ut fra døgnpost " + since + "; de som står i planen har ikke fått den ennå.";
            case Duty.OWED -> "De som står i planen, skulle hatt en kopi siden " + since + ".";
            default -> "En kopi av planen ble tilbudt " + since + " og er ikke gitt ennå.";
        };
    }

    private static String followUp(Duty duty, String since) {
        String left = "Skrevet ut fra døgnpost " + since;
        return switch (String.valueOf(duty.detail())) {
            case Duty.SUICIDE_RISK -> left + "; regn med selvmordsfare, og hør hvordan det går.";
            case Duty.ACUTE_AND_SUICIDE_RISK ->
                left + ", akutt opphold; regn med selvmordsfare, og hør hvordan det går.";
            case Duty.ACUTE -> left + ", akutt opphold; hør hvordan det går.";
            default -> left + "; hør hvordan det går.";
        };
    }

    private static String danger(Due due, String since) {
        Duty duty = due.duty();
        String cause = duty.detail() == null ? "" : " (" + Why.named("exposure", List.of(duty.detail()), BOKMAL) + ")";
        boolean red = Exposure.phase(duty.since(), due.dueOn())
                .filter(Exposure.Phase.RED::equals)
                .isPresent();
        return red
                ? "Etter " + since + cause + " er faren for overdose størst til og med "
                        + Why.day(duty.since().plusDays(Exposure.RED_DAYS), BOKMAL) + "."
                : "Etter " + since + cause + " er faren for overdose fortsatt høyere til og med "
                        + Why.day(duty.since().plusDays(Exposure.AMBER_DAYS), BOKMAL) + ".";
    }

    private static String late(Duty duty) {
        return duty.learnedLate() ? " Det ble kjent sent." : "";
    }

    private static String call(Duty duty, String since) {
        return switch (String.valueOf(duty.detail())) {
            case Duty.FIRST_SESSION -> "Veiledet selvhjelp startet " + since + "; den første timen er ikke holdt ennå.";
            case Duty.FIRST_CALL ->
                "Den første samtalen etter timen " + since + "; del 1 og 2 er ment å være gjort til da.";
            case Duty.MISSED -> "Samtalen " + since + " ble ikke noe av, og ingen ny er avtalt.";
            default -> "Ukens samtale; dere snakket sammen sist, eller skulle det, " + since + ".";
        };
    }

    @Override
    public String worse(Worse worse, int scale) {
        String day = Why.day(worse.on(), BOKMAL);
        String told = worse.before() == null
                ? "Sjekk-inn " + day + " var " + worse.now() + " av " + scale
                : "Sjekk-inn gikk fra " + worse.before() + " til " + worse.now() + " av " + scale + " " + day;
        return told + (worse.learnedLate() ? "; det ble kjent sent. Følg opp i dag." : "; følg opp i dag.");
    }

    private static String measure(Duty duty, String since) {
        return switch (String.valueOf(duty.detail())) {
            case "start" -> "Behandlingen begynte " + since + "; ingen har spurt i tall hvordan det er ennå.";
            case "exit" -> "Behandlingen ble avsluttet " + since + "; spør gjerne en gang til hvordan det er.";
            default -> "Ble sist spurt " + since + " om hvordan det er; spør gjerne igjen.";
        };
    }

    private static String changed(Duty duty) {
        String kind = duty.detail();
        return Why.named("circumstance", List.of(kind == null ? "other" : kind), BOKMAL);
    }
}
