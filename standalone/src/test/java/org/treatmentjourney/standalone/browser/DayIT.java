package org.treatmentjourney.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a referral over triage, a plan, a session and a review to the discharge, and back in: on the pages alone. */
@ExtendWith(InBrowser.class)
class DayIT {

    private static final Pattern JOURNEY = Pattern.compile("/journeys/([0-9a-f-]{36})");
    private static final Pattern CLIENT = Pattern.compile("/clients/([0-9a-f-]{36})");

    private record Way(String somebody, Look look, Function<Page, Means> means) {}

    @TestFactory
    Stream<DynamicTest> a_day_goes_from_the_referral_to_the_return(Visitors visitors) {
        return Stream.of(
                        new Way("Marigold Qvale 2.4.1988", Look.DESK, ByKeys::new),
                        new Way("Rita Ringblom 3.5.1979", Look.DESK.norwegian(), Filling::new),
                        new Way("Colin Clover 14.1.1992", Look.DESK.narrow(), Filling::new),
                        new Way(
                                "Kari Kløver 30.8.1966",
                                Look.DESK.norwegian().narrow().withoutScripts(),
                                Filling::new))
                .map(way -> DynamicTest.dynamicTest(way.look() + " " + way.somebody(), () -> goes(way, visitors)));
    }

    private static void goes(Way way, Visitors visitors) {
        Visitor clinician = visitors.nobody(way.look()).open("/sign-in");
        Means means = way.means().apply(clinician.page());
        signIn(means);
        refer(means, way.somebody());
        clinician.looks("day-referred-" + way.look());
        var one = new InCare(visitors.program(), found(clinician, CLIENT), found(clinician, JOURNEY));
        assessTriage(means);
        agreePlan(means);
        clinician.looks("day-planned-" + way.look());
        holdSession(means);
        clinician.looks("day-met-" + way.look());
        review(means);
        discharge(means);
        clinician.looks("day-discharged-" + way.look());
        means.press(".tj-return button");
        clinician.looks("day-returned-" + way.look());
        for (String event : new String[] {
            "ClientReferred",
            "TriageAssessed",
            "InitialCarePlanAgreed",
            "SessionHeld",
            "GoalSet",
            "CarePlanReviewed",
            "Discharged",
            "ReturnedToTreatment"
        }) {
            assertThat(one.recorded(event)).as(event).isEqualTo(1);
        }
    }

    private static void signIn(Means means) {
        means.write("username", "clinician").write("password", "clinician").press("main button[type=submit]");
    }

    private static void refer(Means means, String somebody) {
        means.press(".tj-nav a[href='/clients']");
        means.write("q", somebody).press("main form[role=search] button");
        means.press("#found a[href^='/clients/new']");
        means.write("person.contacts.0.value", "07700900123")
                .choose("person.contacts.0.safe", "true")
                .choose("referral.service", "chemsex-clinic")
                .choose("referral.source", "self")
                .save();
    }

    private static void assessTriage(Means means) {
        means.press("main a[href*='do/assess-triage']")
                .choose("urgency", "soon")
                .choose("seriousness", "moderate")
                .save();
    }

    private static void agreePlan(Means means) {
        means.press("main a[href*='do/agree-initial-care-plan']")
                .choose("domains.0.answer", "needs")
                .write("domains.0.needs", "Weekends")
                .write("roles.0.responsibility", "Tells two friends before going out")
                .choose("agreement.client", "agreed")
                .choose("copy", "offered")
                .save();
    }

    private static void holdSession(Means means) {
        means.press("main a[href*='do/record-session']")
                .write("recentHistory", "Saturday only.")
                .write("newGoals.0.statement", "Home by two.")
                .choose("newGoals.0.change", "reduce")
                .press("button[name=_compose]");
        means.choose("handover.returning", "yes")
                .choose("handover.urgentRisks._none", "true")
                .save();
    }

    private static void review(Means means) {
        means.press("main a[href*='do/review-care-plan']")
                .choose("outcome", "continue")
                .save();
    }

    private static void discharge(Means means) {
        means.press("main a[href*='do/discharge']")
                .choose("reason", "moved-away")
                .write("wayBack", "Any weekday")
                .save();
    }

    private static UUID found(Visitor visitor, Pattern what) {
        var id = what.matcher(visitor.page().url() + visitor.page().content());
        assertThat(id.find()).as(what.pattern()).isTrue();
        return UUID.fromString(id.group(1));
    }
}
