package org.treatmentjourney.domain.prescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.domain.prescription.Told.NEW;
import static org.treatmentjourney.domain.prescription.Told.OLD;
import static org.treatmentjourney.domain.prescription.Told.daily;
import static org.treatmentjourney.domain.prescription.Told.day;
import static org.treatmentjourney.domain.prescription.Told.script;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.journey.value.ClosedDays;
import org.treatmentjourney.domain.journey.value.Script;

/**
 * What each day is: S supervised, C collected, T at home, L long-acting, M missed, H on hold, X closed, U not collected,
 * G no prescription, D two at once, and a dot for none.
 */
class CalendarTest {

    private static final List<String> WORKING_DAYS = List.of("monday", "tuesday", "wednesday", "thursday", "friday");

    @Test
    void every_day_is_covered_from_the_first_to_the_last_and_then_there_is_a_gap_until_somebody_ends_it() {
        Told told = new Told().starts(OLD, "2026-11-01", daily("2026-11-02", "2026-11-04"));
        assertThat(days(told, "2026-11-01", "2026-11-06")).isEqualTo(".SSSGG");
        assertThat(days(told.ended("2026-11-04"), "2026-11-01", "2026-11-06")).isEqualTo(".SSS..");
    }

    @Test
    void two_that_hold_and_give_nothing_are_no_dose() {
        Told both = new Told()
                .starts(OLD, "2026-11-01", script("methadone", "2026-11-02", "2026-11-30", WORKING_DAYS, 1, null))
                .starts(NEW, "2026-11-01", script("methadone", "2026-11-02", "2026-11-30", WORKING_DAYS, 1, null));
        assertThat(days(both, "2026-11-06", "2026-11-09")).isEqualTo("DDUD");
    }

    /** What is confirmed is a day, what is asked and accepted may be an hour of it. */
    @Test
    void a_first_dose_on_the_day_on_which_somebody_accepted_is_confirmed_in_whichever_order_it_is_told() {
        Told told = new Told()
                .starts(OLD, "2026-11-01", daily("2026-11-02", "2026-11-30"))
                .confirmed("2026-11-10", "2026-11-09", 0)
                .requested("2026-11-10", null)
                .accepted("2026-11-10", daily("2026-11-10", "2026-12-08"));
        assertThat(told.all().transfers()).extracting(Transfer::state).containsExactly(Transfer.State.CONFIRMED);
        assertThat(told.all().prescription(NEW))
                .hasValueSatisfying(one -> assertThat(one.firstDoseOpen()).isFalse());
        assertThat(days(told, "2026-11-08", "2026-11-12")).isEqualTo("SSSSS");
        assertThat(told.declined("2026-11-11").all().transfers())
                .extracting(Transfer::state)
                .containsExactly(Transfer.State.CONFIRMED);
    }

    @Test
    void doses_at_home_reach_over_a_weekend_and_not_further() {
        Told twoHome = new Told()
                .starts(OLD, "2026-11-01", script("methadone", "2026-11-02", "2026-11-30", WORKING_DAYS, 2, null));
        assertThat(days(twoHome, "2026-11-06", "2026-11-09")).isEqualTo("STTS");
        Told oneHome = new Told()
                .starts(OLD, "2026-11-01", script("methadone", "2026-11-02", "2026-11-30", WORKING_DAYS, 1, null));
        assertThat(days(oneHome, "2026-11-06", "2026-11-09")).isEqualTo("STUS");
    }

    @Test
    void a_closed_day_needs_a_dose_taken_home_the_day_before() {
        Told told = new Told()
                .starts(
                        OLD,
                        "2026-11-01",
                        script("methadone", "2026-11-02", "2026-11-30", null, null, List.of("sunday")));
        assertThat(days(told, "2026-11-07", "2026-11-09")).isEqualTo("SXS");
        assertThat(days(told.arranged("2026-11-05", "2026-11-07", 1), "2026-11-07", "2026-11-09"))
                .isEqualTo("STS");
        assertThat(days(told, "2026-11-14", "2026-11-16")).isEqualTo("SXS");
    }

    @Test
    void a_holiday_over_the_end_of_the_year_counts_days_and_nothing_else() {
        Told told = new Told()
                .starts(OLD, "2026-12-01", script("methadone", "2026-12-02", "2027-03-02", null, 1, null))
                .closed("2026-12-02", null, new ClosedDays(day("2026-12-31"), day("2027-01-02")));
        assertThat(days(told, "2026-12-30", "2027-01-03")).isEqualTo("STXXS");
        assertThat(days(told.arranged("2026-12-02", "2026-12-30", 3), "2026-12-30", "2027-01-03"))
                .isEqualTo("STTTS");
        assertThat(days(told, "2027-02-27", "2027-03-03")).isEqualTo("SSSSG");
    }

    @Test
    void closing_days_said_anew_take_the_place_of_those_before() {
        Told told = new Told()
                .starts(
                        OLD,
                        "2026-11-01",
                        script("methadone", "2026-11-02", "2026-11-30", null, null, List.of("sunday")))
                .closed("2026-11-03", List.of("saturday"));
        assertThat(days(told, "2026-11-06", "2026-11-09")).isEqualTo("SXSS");
    }

    @Test
    void the_first_dose_is_given_whatever_the_weekday() {
        Told told = new Told()
                .starts(OLD, "2026-11-01", script("methadone", "2026-11-07", "2026-11-30", List.of("monday"), 6, null));
        assertThat(days(told, "2026-11-06", "2026-11-10")).isEqualTo(".STST");
    }

    @Test
    void another_way_of_taking_it_holds_from_its_day_and_leaves_the_days_before_and_what_is_unsaid() {
        Told told = new Told()
                .starts(OLD, "2026-11-01", script("methadone", "2026-11-02", "2026-11-30", WORKING_DAYS, 2, null))
                .changed("2026-11-10", "2026-11-12", false, null, null);
        assertThat(days(told, "2026-11-11", "2026-11-16")).isEqualTo("SCCTTC");
        told.changed("2026-11-13", "", null, List.of("friday"), 6);
        assertThat(days(told, "2026-11-12", "2026-11-21")).isEqualTo("CCTTTTTTCT");
        told.changed("2026-11-13", "", true, null, 0);
        assertThat(days(told, "2026-11-12", "2026-11-15")).isEqualTo("CSUU");
    }

    @Test
    void a_hold_over_the_day_of_collection_leaves_nothing_at_home() {
        Told told = new Told()
                .starts(OLD, "2026-11-01", script("methadone", "2026-11-02", "2026-11-30", WORKING_DAYS, 2, null))
                .suspended("2026-11-06")
                .resumed("2026-11-07")
                .suspended("2026-11-10")
                .resumed("2026-11-11");
        assertThat(days(told, "2026-11-05", "2026-11-11")).isEqualTo("SHUUSHS");
    }

    @Test
    void whoever_did_not_come_has_no_doses_at_home() {
        Told told = new Told()
                .starts(OLD, "2026-11-01", script("methadone", "2026-11-02", "2026-11-30", WORKING_DAYS, 2, null))
                .missed("2026-11-06", "2026-11-06", "2026-11-06");
        assertThat(days(told, "2026-11-05", "2026-11-09")).isEqualTo("SMUUS");
    }

    @Test
    void on_hold_nothing_is_given_until_it_is_taken_up_again() {
        Told told = new Told()
                .starts(OLD, "2026-11-01", daily("2026-11-02", "2026-11-10"))
                .suspended("2026-11-04");
        assertThat(days(told, "2026-11-03", "2026-11-06")).isEqualTo("SHHH");
        assertThat(days(told.resumed("2026-11-06"), "2026-11-03", "2026-11-07")).isEqualTo("SHHSS");
    }

    @Test
    void a_long_acting_injection_covers_closed_days_as_well() {
        Told told = new Told()
                .starts(
                        OLD,
                        "2026-11-01",
                        new Script(
                                "buprenorphine",
                                "depot-injection",
                                64,
                                true,
                                true,
                                day("2026-11-02"),
                                day("2026-11-08"),
                                null,
                                null,
                                null,
                                List.of("sunday"),
                                null));
        assertThat(days(told, "2026-11-06", "2026-11-09")).isEqualTo("LLLG");
    }

    @Test
    void two_opioids_at_once_are_seen_and_one_on_hold_is_none() {
        Told told = new Told()
                .starts(OLD, "2026-11-01", daily("2026-11-02", "2026-11-05"))
                .starts(NEW, "2026-11-01", script("buprenorphine", "2026-11-05", "2026-11-08", null, null, null));
        assertThat(days(told, "2026-11-04", "2026-11-06")).isEqualTo("SDS");
        assertThat(days(told.suspended("2026-11-03"), "2026-11-02", "2026-11-06"))
                .isEqualTo("SHHSS");
    }

    @Test
    void another_medicine_has_a_calendar_of_its_own() {
        Told told = new Told()
                .starts(OLD, "2026-11-01", script("acamprosate", "2026-11-02", "2026-11-05", null, null, null))
                .starts(NEW, "2026-11-01", daily("2026-11-02", "2026-11-05"));
        assertThat(told.all().calendars()).extracting(Calendar::line).containsExactly("opioid", "acamprosate");
        assertThat(days(told, "2026-11-04", "2026-11-04")).isEqualTo("S");
    }

    @Test
    void a_transfer_leaves_no_day_between_one_day_or_two_on_the_same() {
        assertThat(moving("2026-11-05", "2026-11-06")).isEqualTo("SSSSS");
        assertThat(moving("2026-11-05", "2026-11-07")).isEqualTo("SSGSS");
        assertThat(moving("2026-11-06", "2026-11-06")).isEqualTo("SSDSS");
    }

    private static String moving(String lastDose, String firstDose) {
        return days(
                new Told()
                        .starts(OLD, "2026-11-01", daily("2026-11-02", "2026-11-30"))
                        .requested("2026-11-03", lastDose)
                        .accepted("2026-11-04", daily(firstDose, "2026-11-30")),
                "2026-11-04",
                "2026-11-08");
    }

    @Test
    void a_transfer_that_is_declined_leaves_everything_as_it_was() {
        Told told = new Told()
                .starts(OLD, "2026-11-01", daily("2026-11-02", "2026-11-10"))
                .requested("2026-11-03", "2026-11-05")
                .accepted("2026-11-04", daily("2026-11-20", "2026-11-30"))
                .declined("2026-11-05");
        assertThat(days(told, "2026-11-05", "2026-11-11")).isEqualTo("SSSSSSG");
        assertThat(told.all().calendar("opioid").last()).contains(day("2026-11-10"));
    }

    @Test
    void with_the_first_dose_the_old_prescription_ends_after_what_was_taken_home_from_it() {
        Told told = new Told()
                .starts(OLD, "2026-11-01", daily("2026-11-02", "2026-11-30"))
                .requested("2026-11-03", null)
                .accepted("2026-11-04", daily("2026-11-06", "2026-11-30"));
        assertThat(days(told, "2026-11-05", "2026-11-08")).isEqualTo("SDDD");
        assertThat(days(told.confirmed("2026-11-07", "2026-11-05", 1), "2026-11-05", "2026-11-08"))
                .isEqualTo("SSSS");
        assertThat(told.all().prescription(NEW))
                .map(Prescription::firstDoseOpen)
                .contains(false);
    }

    @Test
    void a_death_ends_all_of_it() {
        Told told = new Told()
                .starts(OLD, "2026-11-01", daily("2026-11-02", "2026-11-30"))
                .died("2026-11-05");
        assertThat(days(told, "2026-11-04", "2026-11-06")).isEqualTo("SS.");
        assertThat(told.all().anyActive()).isFalse();
    }

    private static String days(Told told, String first, String last) {
        return told.calendar().days(day(first), day(last)).stream()
                .map(CalendarTest::letter)
                .collect(Collectors.joining());
    }

    private static String letter(Calendar.Day day) {
        Cover cover = day.cover();
        if (cover == null) {
            return ".";
        }
        return switch (cover) {
            case SUPERVISED -> "S";
            case COLLECTED -> "C";
            case TAKE_HOME -> "T";
            case LONG_ACTING -> "L";
            case MISSED -> "M";
            case SUSPENDED -> "H";
            case CLOSED -> "X";
            case UNCOLLECTED -> "U";
            case GAP -> "G";
            case DOUBLE -> "D";
        };
    }
}
