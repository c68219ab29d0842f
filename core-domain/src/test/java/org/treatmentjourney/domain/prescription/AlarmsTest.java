package org.treatmentjourney.domain.prescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.domain.prescription.Told.NEW;
import static org.treatmentjourney.domain.prescription.Told.OLD;
import static org.treatmentjourney.domain.prescription.Told.daily;
import static org.treatmentjourney.domain.prescription.Told.day;
import static org.treatmentjourney.domain.prescription.Told.script;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatmentjourney.domain.journey.value.Script;

/** R24: one day without cover is an alarm, and so is one with two; a day ahead counts as much as today. */
class AlarmsTest {

    @Test
    void a_prescription_that_runs_out_is_an_alarm_until_it_is_extended_or_ended() {
        Told told = new Told().starts(OLD, "2026-11-01", daily("2026-11-02", "2026-11-10"));
        assertThat(Alarms.of(told.all())).containsExactly(alarm(Alarm.Kind.ENDS, "2026-11-11", null));
        assertThat(Alarms.of(told.extended("2026-11-05", "2026-11-20").all()))
                .containsExactly(alarm(Alarm.Kind.ENDS, "2026-11-21", null));
        assertThat(Alarms.of(told.ended("2026-11-09").all())).isEmpty();
    }

    @Test
    void each_closed_day_that_nothing_is_taken_home_for_is_one() {
        Told told = new Told()
                .starts(
                        OLD,
                        "2026-11-01",
                        script("methadone", "2026-11-02", "2026-11-16", null, null, List.of("sunday")));
        assertThat(Alarms.of(told.all()))
                .containsExactly(
                        alarm(Alarm.Kind.CLOSED, "2026-11-08", "2026-11-08"),
                        alarm(Alarm.Kind.CLOSED, "2026-11-15", "2026-11-15"),
                        alarm(Alarm.Kind.ENDS, "2026-11-17", null));
        assertThat(Alarms.of(told.arranged("2026-11-06", "2026-11-07", 1).all()))
                .extracting(Alarm::first)
                .containsExactly(day("2026-11-15"), day("2026-11-17"));
    }

    @Test
    void what_was_over_when_it_was_last_spoken_of_is_history() {
        Told told = new Told()
                .starts(
                        OLD,
                        "2026-11-01",
                        script("methadone", "2026-11-02", "2026-11-16", null, null, List.of("sunday")))
                .extended("2026-11-09", "2026-11-14");
        assertThat(Alarms.of(told.all())).containsExactly(alarm(Alarm.Kind.ENDS, "2026-11-15", null));
    }

    @Test
    void a_day_between_two_services_and_a_day_with_both_are_alarms_before_they_come() {
        assertThat(moving("2026-11-05", "2026-11-06"))
                .containsExactly(unconfirmed("2026-11-06"), alarm(Alarm.Kind.ENDS, "2026-12-01", null));
        assertThat(moving("2026-11-05", "2026-11-08"))
                .containsExactly(
                        alarm(Alarm.Kind.BETWEEN, "2026-11-06", "2026-11-07"),
                        unconfirmed("2026-11-08"),
                        alarm(Alarm.Kind.ENDS, "2026-12-01", null));
        assertThat(moving("2026-11-07", "2026-11-06")).contains(alarm(Alarm.Kind.OVERLAP, "2026-11-06", "2026-11-07"));
    }

    private static List<Alarm> moving(String lastDose, String firstDose) {
        return Alarms.of(new Told()
                .starts(OLD, "2026-11-01", daily("2026-11-02", "2026-11-30"))
                .requested("2026-11-03", lastDose)
                .accepted("2026-11-04", daily(firstDose, "2026-11-30"))
                .all());
    }

    @Test
    void a_first_dose_that_was_confirmed_is_no_alarm_any_more() {
        assertThat(Alarms.of(new Told()
                        .starts(OLD, "2026-11-01", daily("2026-11-02", "2026-11-30"))
                        .requested("2026-11-03", null)
                        .accepted("2026-11-04", daily("2026-11-06", "2026-11-30"))
                        .confirmed("2026-11-06", "2026-11-05", 0)
                        .all()))
                .containsExactly(alarm(Alarm.Kind.ENDS, "2026-12-01", null));
    }

    @Test
    void two_at_once_of_what_is_no_opioid_is_none() {
        assertThat(Alarms.of(new Told()
                        .starts(OLD, "2026-11-01", script("acamprosate", "2026-11-02", "2026-11-05", null, null, null))
                        .starts(NEW, "2026-11-01", script("acamprosate", "2026-11-02", "2026-11-05", null, null, null))
                        .all()))
                .extracting(Alarm::kind)
                .containsExactly(Alarm.Kind.ENDS);
    }

    @Test
    void the_last_missed_days_in_a_row_wait_for_the_prescriber() {
        Told told = new Told()
                .starts(OLD, "2026-11-01", daily("2026-11-02", "2026-11-30"))
                .missed("2026-11-05", "2026-11-04", "2026-11-04")
                .missed("2026-11-09", "2026-11-07", "2026-11-08")
                .missed("2026-11-09", "2026-11-09", "2026-11-09");
        assertThat(Alarms.of(told.all())).contains(alarm(Alarm.Kind.MISSED, "2026-11-07", "2026-11-09"));
        assertThat(Alarms.of(told.reassessed("2026-11-09").all()))
                .extracting(Alarm::kind)
                .doesNotContain(Alarm.Kind.MISSED);
    }

    @Test
    void what_had_begun_before_anybody_recorded_it_was_learned_late() {
        assertThat(Alarms.of(new Told()
                        .recordedOn("2026-11-20")
                        .starts(OLD, "2026-11-01", daily("2026-11-02", "2026-11-10"))
                        .all()))
                .containsExactly(new Alarm("opioid", Alarm.Kind.ENDS, day("2026-11-11"), null, true));
        assertThat(Alarms.of(new Told()
                        .recordedOn("2026-11-11")
                        .starts(OLD, "2026-11-01", daily("2026-11-02", "2026-11-10"))
                        .all()))
                .containsExactly(alarm(Alarm.Kind.ENDS, "2026-11-11", null));
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /** Whatever the days: an alarm stands for each day from the last word on that is not covered, and for no other. */
    @ParameterizedTest
    @MethodSource("seeds")
    void every_uncovered_day_has_an_alarm_and_no_covered_one_does(long seed) {
        Random random = new Random(seed);
        LocalDate start = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400));
        Told told = new Told().starts(OLD, start.toString(), anyScript(random, start));
        if (random.nextBoolean()) {
            String lastDose = start.plusDays(random.nextInt(20)).toString();
            told.requested(start.toString(), lastDose)
                    .accepted(start.toString(), anyScript(random, start.plusDays(random.nextInt(20))));
        }
        if (random.nextBoolean()) {
            told.arranged(start.toString(), start.plusDays(random.nextInt(20)).toString(), random.nextInt(4));
        }
        List<Alarm> alarms = Alarms.of(told.all()).stream()
                .filter(alarm -> alarm.kind() != Alarm.Kind.UNCONFIRMED)
                .toList();
        for (Calendar.Day one : told.calendar().days(start, start.plusDays(60))) {
            boolean wrong = one.isGap() || one.cover() == Cover.DOUBLE;
            assertThat(alarms.stream().anyMatch(alarm -> includes(alarm, one.date())))
                    .as("%s is %s", one, alarms)
                    .isEqualTo(wrong);
        }
    }

    private static boolean includes(Alarm alarm, LocalDate date) {
        LocalDate last = alarm.last();
        return !date.isBefore(alarm.first()) && (last == null || !date.isAfter(last));
    }

    private static Script anyScript(Random random, LocalDate from) {
        List<String> weekdays = List.of("monday", "wednesday", "thursday", "saturday", "sunday");
        return script(
                "methadone",
                from.plusDays(random.nextInt(3)).toString(),
                from.plusDays(3 + random.nextInt(30)).toString(),
                random.nextBoolean() ? null : weekdays.subList(0, 1 + random.nextInt(5)),
                random.nextInt(5),
                random.nextBoolean() ? null : weekdays.subList(3 + random.nextInt(2), 5));
    }

    private static Alarm alarm(Alarm.Kind kind, String first, @Nullable String last) {
        return new Alarm("opioid", kind, day(first), last == null ? null : day(last), false);
    }

    private static Alarm unconfirmed(String first) {
        return alarm(Alarm.Kind.UNCONFIRMED, first, null);
    }
}
