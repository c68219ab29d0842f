package org.treatmentjourney.web.today;

import java.util.List;

/** How somebody is got in touch with, from the ways that are safe. */
final class Reaching {

    private Reaching() {}

    /** Empty if it is better to ask first. */
    static String channel(List<String> safeWays) {
        if (safeWays.contains("telephone")) {
            return "telephone";
        }
        return safeWays.contains("email") ? "email" : safeWays.contains("address") ? "letter" : "";
    }
}
