package org.treatmentjourney.web.frame;

import java.util.Locale;
import org.treatmentjourney.domain.access.Action;

/** The pages of a journey, in the order in which they are offered. */
enum Tab {
    OVERVIEW("", Action.FIND_JOURNEY),
    PLAN("/plan", Action.FIND_CARE_PLAN),
    TIMELINE("/timeline", Action.FIND_TIMELINE),
    RISKS("/risks", Action.FIND_RISKS),
    PRESCRIPTIONS("/prescriptions", Action.FIND_PRESCRIPTIONS),
    SESSIONS("/sessions", Action.FIND_SESSIONS),
    ENGAGEMENT("/engagement", Action.FIND_ENGAGEMENT),
    ELSEWHERE("/elsewhere", Action.FIND_STAYS),
    OUTCOMES("/outcomes", Action.FIND_OUTCOMES),
    HANDOVER("/handover", Action.FIND_HANDOVER);

    private final String ending;
    private final Action needs;

    Tab(String ending, Action needs) {
        this.ending = ending;
        this.needs = needs;
    }

    Action needs() {
        return needs;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String address(Object journeyId) {
        return "/journeys/" + journeyId + ending;
    }
}
