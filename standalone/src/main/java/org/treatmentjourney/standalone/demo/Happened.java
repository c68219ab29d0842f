package org.treatmentjourney.standalone.demo;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a step happened, in the field in which its command says so. A field named …On takes a day, one named …At a time. */
record Happened(String field, String value) {

    private static final Pattern WORDS = Pattern.compile("([1-9][0-9]{0,3}) days? ago(?: ([0-2][0-9]:[0-5][0-9]))?");
    private static final String ANY_COMMAND = "effectiveAt";
    private static final Map<String, String> OWN_DATE = Map.ofEntries(
            entry("record-enquiry", "receivedOn"),
            entry("refer-client", "receivedOn"),
            entry("record-contact", "occurredOn"),
            entry("agree-initial-care-plan", "agreedOn"),
            entry("agree-comprehensive-care-plan", "agreedOn"),
            entry("record-session", "startedAt"),
            entry("record-missed-session", "plannedAt"),
            entry("record-group-session", "startedAt"),
            entry("record-change-of-circumstances", "occurredOn"),
            entry("record-overdose", "occurredOn"),
            entry("record-incident", "occurredOn"),
            entry("refer-to-intervention", "referredOn"),
            entry("start-intervention", "startedOn"),
            entry("review-sub-interventions", "reviewedOn"),
            entry("end-intervention", "endedOn"),
            entry("start-prescription", "prescribedOn"),
            entry("change-dose", "changedOn"),
            entry("suspend-prescription", "suspendedOn"),
            entry("resume-prescription", "resumedOn"),
            entry("end-prescription", "endedOn"),
            entry("confirm-first-dose", "givenOn"),
            entry("record-outcomes-profile", "occurredOn"),
            entry("record-symptom-score", "occurredOn"),
            entry("return-to-treatment", "receivedOn"),
            entry("discharge", "dischargedOn"),
            entry("record-death", "diedOn"),
            entry("admit-to-ward", "admittedOn"),
            entry("record-engagement-at-admission", "metOn"),
            entry("record-leave-assessment", "assessedOn"),
            entry("refer-before-discharge", "referredOn"),
            entry("discharge-from-ward", "dischargedOn"),
            entry("record-discharge-follow-up", "occurredOn"),
            entry("record-imprisonment", "imprisonedOn"),
            entry("record-release", "releasedOn"),
            entry("inform-organisation", "informedOn"),
            entry("give-package", "givenOn"),
            entry("begin-self-help", "begunOn"),
            entry("introduce-self-help", "occurredOn"),
            entry("record-first-session", "startedAt"),
            entry("record-guidance-call", "startedAt"),
            entry("record-check-in", "occurredOn"),
            entry("follow-up-worse-scores", "occurredAt"),
            entry("end-self-help", "endedOn"),
            entry("break-off-self-help", "brokenOffOn"),
            entry("evaluate-self-help", "occurredOn"));

    /** @param words such as "21 days ago" or "21 days ago 10:15"; today is left out, because it is not over yet */
    static Happened of(String words, String command, LocalDate today, ZoneId zone) {
        Matcher matcher = WORDS.matcher(words);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + words + "' is not like '21 days ago 10:15'");
        }
        String field = OWN_DATE.getOrDefault(command, ANY_COMMAND);
        LocalDate day = today.minusDays(Integer.parseInt(matcher.group(1)));
        String time = matcher.group(2);
        boolean dayOnly = field.endsWith("On");
        if (dayOnly != (time == null)) {
            throw new IllegalArgumentException(command + " takes a day " + (dayOnly ? "without" : "with") + " a time");
        }
        return new Happened(field, time == null ? day.toString() : instant(day, time, zone));
    }

    static String instant(LocalDate day, String time, ZoneId zone) {
        return day.atTime(LocalTime.parse(time)).atZone(zone).toInstant().toString();
    }
}
