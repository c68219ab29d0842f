package org.treatmentjourney.standalone.browser;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page that is there, and somebody who works with it.
 *
 * @param name what its picture is called
 */
record EveryPage(String name, String person, String address) {

    private static final String CLIENT = "/clients/b17c0000-0000-4000-8000-000000000001";
    private static final String LINKED = "/clients/6025e000-0000-4000-8000-000000000003";
    private static final String ASKED_FOR = "/clients/3a1f0000-0000-4000-8000-000000000001";
    private static final String LINK = "/links/f114e43e-38e4-3f8a-8f41-0b2b3e40217c/do/link-duplicate"
            + "?clientId=6025e000-0000-4000-8000-000000000003&duplicateId=6025e000-0000-4000-8000-000000000005";
    private static final String JOURNEY = "/journeys/b17c0000-0000-4000-8000-000000000002";
    private static final String BRIEF = "/journeys/a1de0000-0000-4000-8000-000000000002";
    private static final String BACK_AND_FORTH = "/journeys/50a40000-0000-4000-8000-000000000002";

    private static final String GROUP = "/groups/6c0b0000-0000-4000-8000-000000000001";
    private static final String IN_A_GROUP = "/journeys/6c0b0000-0000-4000-8000-000000000004";
    private static final String CLOSED_DAY = "/journeys/71110000-0000-4000-8000-000000000002";
    private static final String REFERRED = "/%s/c0e1e000-0000-4000-8000-000000000001";
    private static final String REFER_TO_PARTNER =
            REFERRED.formatted("clients") + "/do/refer-to-partner?grantId=c0e1e000-0000-4000-8000-000000000005";
    private static final String ON_A_WARD = "/%s/5cab0000-0000-4000-8000-000000000001";
    private static final String ELSEWHERE = "/journeys/5cab0000-0000-4000-8000-000000000002";
    private static final String COURSE = "/self-help/b4ac0000-0000-4000-8000-000000000003";
    private static final String ENDED = "/self-help/31110000-0000-4000-8000-000000000003";
    private static final String MEASURED = "/journeys/3b1e0000-0000-4000-8000-000000000002";

    private static final String SENSITIVE = "/clients/3a271e00-0000-4000-8000-000000000001";

    private static final Pattern ENTRY = Pattern.compile("href=\"(/journeys/[0-9a-f-]{36}/timeline/[0-9a-f-]{36})\"");

    static List<EveryPage> all() {
        return Stream.of(
                        page("start", "clinician", "/start"),
                        page("today", "clinician", "/today"),
                        page("today-reception", "receptionist", "/today"),
                        page("today-manager", "manager", "/today"),
                        page("find", "receptionist", "/clients?q=birch"),
                        page("refer", "receptionist", "/clients/new"),
                        page("enquiry", "receptionist", "/clients/new?_as=record-enquiry"),
                        page("enquiry-known", "receptionist", CLIENT + "/refer?_as=record-enquiry"),
                        page("refer-known", "receptionist", CLIENT + "/refer"),
                        page("client", "clinician", CLIENT),
                        page("client-linked", "manager", LINKED),
                        page("links", "manager", "/links"),
                        page("same-person", "manager", LINKED + "/same-person?q=gorse"),
                        page("packages", "clinician", ASKED_FOR + "/packages"),
                        page("give-package", "manager", ASKED_FOR + "/do/give-package"),
                        page("link-duplicate", "manager", LINK),
                        page("who-looked", "clinician", CLIENT + "/looks"),
                        page("protection", "clinician", SENSITIVE + "/protection"),
                        page("emergency", "clinician", "/clients/emergency?name=Myrtle+Nearby&birthDate=1984-02-29"),
                        page("privacy", "privacy", "/privacy"),
                        page("shares", "clinician", ON_A_WARD.formatted("clients") + "/shares"),
                        page("shared-with-us", "partner", "/shared"),
                        page("shared", "partner", ON_A_WARD.formatted("shared")),
                        page("shares-referred", "clinician", REFERRED.formatted("clients") + "/shares"),
                        page("refer-to-partner", "clinician", REFER_TO_PARTNER),
                        page("shared-referred", "partner", REFERRED.formatted("shared")),
                        page("journey", "clinician", BRIEF),
                        page("journey-reception", "receptionist", BRIEF),
                        page("timeline", "clinician", BACK_AND_FORTH + "/timeline"),
                        page("entry", "clinician", JOURNEY + "/timeline/{entry}"),
                        page("risks", "clinician", BRIEF + "/risks"),
                        page("prescriptions", "prescriber", CLOSED_DAY + "/prescriptions"),
                        page("sessions", "clinician", BRIEF + "/sessions"),
                        page("engagement", "clinician", BACK_AND_FORTH + "/engagement"),
                        page("elsewhere", "clinician", ELSEWHERE + "/elsewhere"),
                        page("self-help", "clinician", COURSE),
                        page("self-help-ended", "clinician2", ENDED),
                        page("self-help-code", "clinician", COURSE + "/access-code"),
                        page("outcomes", "clinician", MEASURED + "/outcomes"),
                        page("handover", "clinician", BRIEF + "/handover"),
                        page("plan", "clinician", JOURNEY + "/plan"),
                        page("plan-versions", "clinician", JOURNEY + "/plan/versions"),
                        page("plan-copy", "clinician", JOURNEY + "/plan/copy?in={language}"),
                        page("notes", "clinician", "/notes"),
                        page("caseload", "clinician", "/caseload"),
                        page("caseload-manager", "manager", "/caseload"),
                        page("groups", "manager", "/groups"),
                        page("group", "clinician", GROUP),
                        page("group-session", "clinician", GROUP + "/do/record-group-session"),
                        page("journey-groups", "clinician", IN_A_GROUP + "/groups"),
                        page("staff", "manager", "/staff"),
                        page("services", "manager", "/services"),
                        page("settings", "manager", "/settings"),
                        page("measures", "analyst", "/measures"),
                        page("measures-manager", "manager", "/measures?measure=exits&by=month"),
                        page("audit", "auditor", "/audit"),
                        page("audit-journey", "auditor", "/audit" + BACK_AND_FORTH),
                        page("audit-client", "auditor", "/audit" + CLIENT),
                        page("audit-looks", "auditor", "/audit/looks"),
                        page("erasure", "privacy", "/privacy/erasure"),
                        page("operations", "operator", "/operations"))
                .toList();
    }

    /**
     * One page has a language of its own, the client's. An entry has its id from when it was recorded; it is known
     * from the first link to it.
     *
     * @param reading what a page says that leads there
     */
    String address(Look look, UnaryOperator<String> reading) {
        String known = address.replace("{language}", look.language().substring(0, 2));
        return known.contains("{entry}")
                ? ENTRY.matcher(reading.apply(known.replace("/{entry}", "")))
                        .results()
                        .map(found -> found.group(1))
                        .findFirst()
                        .orElseThrow()
                : known;
    }

    private static EveryPage page(String name, String person, String address) {
        return new EveryPage(name, person, address);
    }

    @Override
    public String toString() {
        return name;
    }
}
