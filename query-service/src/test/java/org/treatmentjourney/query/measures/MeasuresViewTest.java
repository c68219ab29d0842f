package org.treatmentjourney.query.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.query.Story.CLIENT;
import static org.treatmentjourney.query.Story.JOURNEY;
import static org.treatmentjourney.query.Story.begins;
import static org.treatmentjourney.query.Story.when;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.ErrorReason;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.event.DeathRecorded;
import org.treatmentjourney.domain.journey.event.DischargeUndone;
import org.treatmentjourney.domain.journey.event.Discharged;
import org.treatmentjourney.domain.journey.event.EnquiryRecorded;
import org.treatmentjourney.domain.journey.event.EntryMarkedInError;
import org.treatmentjourney.domain.journey.event.Imprisoned;
import org.treatmentjourney.domain.journey.event.IncidentRecorded;
import org.treatmentjourney.domain.journey.event.InterventionAppointmentOffered;
import org.treatmentjourney.domain.journey.event.InterventionReferred;
import org.treatmentjourney.domain.journey.event.InterventionStarted;
import org.treatmentjourney.domain.journey.event.ReferralAccepted;
import org.treatmentjourney.domain.journey.event.ReferralDeclined;
import org.treatmentjourney.domain.journey.event.ReleasedFromPrison;
import org.treatmentjourney.domain.journey.value.Exit;
import org.treatmentjourney.domain.journey.value.Reason;
import org.treatmentjourney.query.Story;

class MeasuresViewTest {

    private static final UUID HELP = new UUID(6, 1);

    private final MeasuresView view = new MeasuresView(Story.ZONE);

    @Test
    void a_time_in_care_goes_from_the_referral_to_the_discharge() {
        Episode episode = only(referred("2026-01-05")
                .triaged("2026-01-09")
                .assessed("2026-01-20")
                .initialPlan("2026-01-12", "2026-02-12", null)
                .then(discharged("2026-03-02", Exit.UNPLANNED, "dropped-out", "during-treatment")));
        assertThat(episode.opening()).isEqualTo(Opening.REFERRAL);
        assertThat(episode.source()).isEqualTo("self");
        assertThat(List.of(episode.receivedOn(), episode.triagedOn(), episode.plannedOn(), episode.assessedOn()))
                .containsExactly(day("2026-01-05"), day("2026-01-09"), day("2026-01-12"), day("2026-01-20"));
        assertThat(episode.leaving())
                .isEqualTo(new Leaving(day("2026-03-02"), Exit.UNPLANNED, "dropped-out", "during-treatment"));
    }

    @Test
    void whoever_comes_back_begins_another_time_in_care() {
        List<Episode> episodes = counted(referred("2026-01-05")
                        .then(discharged("2026-02-02", Exit.PLANNED, "completed-drug-free", null))
                        .returned("2026-04-01")
                        .triaged("2026-04-03"))
                .episodes();
        assertThat(episodes).extracting(Episode::opening).containsExactly(Opening.REFERRAL, Opening.RETURN);
        assertThat(episodes).extracting(Episode::triagedOn).containsExactly(null, day("2026-04-03"));
        assertThat(episodes.getFirst().leaving()).isNotNull();
        assertThat(episodes.getLast().leaving()).isNull();
    }

    @Test
    void a_meeting_after_the_discharge_goes_on_without_anybody_having_asked_for_help() {
        List<Episode> episodes = counted(referred("2026-01-05")
                        .then(discharged("2026-02-02", Exit.UNPLANNED, "dropped-out", null))
                        .reached("2026-02-10T10:00"))
                .episodes();
        assertThat(episodes).extracting(Episode::asked).containsExactly(true, false);
    }

    @Test
    void an_enquiry_that_becomes_a_referral_is_one_request_by_the_way_it_first_came() {
        var enquiry = new EnquiryRecorded(
                JOURNEY,
                CLIENT,
                when("2026-01-02"),
                "harbour",
                "relative",
                "telephone",
                Story.SERVICE,
                Personal.of(new EnquiryRecorded.Details("help")));
        Episode episode = only(begins().then(enquiry).referred("2026-01-05"));
        assertThat(episode.opening()).isEqualTo(Opening.ENQUIRY);
        assertThat(episode.receivedOn()).isEqualTo(day("2026-01-02"));
        assertThat(episode.source()).isEqualTo("relative");
    }

    @Test
    void what_was_told_with_an_earlier_day_than_the_referral_belongs_to_it() {
        Episode episode = only(referred("2026-01-05").triaged("2026-01-03"));
        assertThat(episode.opening()).isEqualTo(Opening.REFERRAL);
        assertThat(episode.receivedOn()).isEqualTo(day("2026-01-05"));
        assertThat(episode.triagedOn()).isEqualTo(day("2026-01-03"));
    }

    @Test
    void a_refusal_stands_until_the_referral_is_taken_after_all() {
        Story declined = referred("2026-01-05").then(declined("2026-01-07"));
        assertThat(only(declined).refusal()).isEqualTo(new Refusal(day("2026-01-07"), "substance-use"));
        var accepted = new ReferralAccepted(
                JOURNEY, CLIENT, when("2026-01-09"), Personal.of(new ReferralAccepted.Details(null, null)));
        assertThat(only(declined.then(accepted)).refusal()).isNull();
    }

    @Test
    void a_discharge_that_was_undone_or_in_error_never_was() {
        Story left = referred("2026-01-05").then(discharged("2026-02-02", Exit.PLANNED, "completed-drug-free", null));
        UUID discharge = left.recorded().getLast().eventId();
        var undone =
                new DischargeUndone(JOURNEY, CLIENT, when("2026-02-04"), discharge, Personal.of(new Reason("a slip")));
        assertThat(only(left.then(undone)).leaving()).isNull();
        Story again = referred("2026-01-05").then(discharged("2026-02-02", Exit.PLANNED, "completed-drug-free", null));
        var marked = new EntryMarkedInError(
                JOURNEY,
                CLIENT,
                when("2026-02-04"),
                again.recorded().getLast().eventId(),
                ErrorReason.WRONG_CONTENT,
                null,
                Personal.of(new Note(null)));
        assertThat(only(again.then(marked)).leaving()).isNull();
    }

    @Test
    void a_death_ends_it_and_a_death_after_a_discharge_changes_nothing() {
        var died = new DeathRecorded(
                JOURNEY, CLIENT, when("2026-02-10"), Personal.of(new DeathRecorded.Details(null, null, null)));
        assertThat(only(referred("2026-01-05").then(died)).leaving())
                .isEqualTo(new Leaving(day("2026-02-10"), Exit.DIED, "died", null));
        Story left = referred("2026-01-05").then(discharged("2026-02-02", Exit.PLANNED, "completed-drug-free", null));
        assertThat(only(left.then(died)).leaving()).extracting(Leaving::exit).isEqualTo(Exit.PLANNED);
    }

    @Test
    void the_first_appointment_offered_ends_the_wait_whichever_help_it_was_for() {
        Episode episode = only(referred("2026-01-05")
                .then(new InterventionReferred(
                        JOURNEY,
                        CLIENT,
                        when("2026-01-06"),
                        HELP,
                        "psychosocial",
                        "community",
                        null,
                        Personal.of(new InterventionReferred.Details(null, null))))
                .then(offered("2026-01-07", HELP, "2026-01-26"))
                .then(offered("2026-01-08", HELP, "2026-02-02"))
                .then(offered("2026-01-09", new UUID(6, 2), "2026-01-20"))
                .then(new InterventionStarted(JOURNEY, CLIENT, when("2026-01-28"), HELP)));
        assertThat(episode.offeredOn()).contains(day("2026-01-20"));
        assertThat(episode.startedOn()).contains(day("2026-01-28"));
        assertThat(episode.help().getFirst().modality()).isEqualTo("psychosocial");
    }

    @Test
    void a_contact_on_the_day_of_the_release_or_after_it_counts_and_an_attempt_does_not() {
        Story released = referred("2026-01-05")
                .reached("2026-01-06T10:00")
                .changed("2026-02-01", "released-from-prison")
                .attempted("2026-02-03T10:00");
        assertThat(counted(released).releases()).containsExactly(new Release(day("2026-02-01"), null));
        assertThat(counted(released.session("2026-02-20T10:00").reached("2026-02-25T10:00"))
                        .releases())
                .containsExactly(new Release(day("2026-02-01"), day("2026-02-20")));
        assertThat(counted(referred("2026-01-05").reached("2026-02-01").changed("2026-02-01", "released-from-prison"))
                        .releases())
                .containsExactly(new Release(day("2026-02-01"), day("2026-02-01")));
    }

    @Test
    void a_release_that_is_told_in_two_ways_is_one() {
        var release = new ReleasedFromPrison(
                JOURNEY,
                CLIENT,
                when("2026-02-01"),
                new UUID(6, 3),
                null,
                null,
                Personal.of(new ReleasedFromPrison.Details(null, null)));
        Story told = referred("2026-01-05").then(release).session("2026-02-04T10:00");
        assertThat(counted(told).releases()).containsExactly(new Release(day("2026-02-01"), day("2026-02-04")));
        assertThat(counted(told.changed("2026-02-01", "released-from-prison")).releases())
                .hasSize(1);
    }

    /** ADR 0036: prison is no discharge, so it ends no time in care and a release begins none. */
    @Test
    void prison_interrupts_a_time_in_care_and_ends_none() {
        Story told = referred("2026-01-05")
                .then(new Imprisoned(
                        JOURNEY,
                        CLIENT,
                        when("2026-01-20"),
                        new UUID(6, 3),
                        Personal.of(new Imprisoned.Details(null, null, null))))
                .session("2026-02-04T10:00")
                .then(discharged("2026-03-02", Exit.UNPLANNED, "dropped-out", "during-treatment"));
        assertThat(only(told).leaving()).isNotNull();
    }

    @Test
    void an_incident_says_whether_it_was_around_prescribing() {
        var incident = new IncidentRecorded(
                JOURNEY,
                CLIENT,
                when("2026-02-01"),
                "wrong-dose",
                true,
                Personal.of(new IncidentRecorded.Details("twice as much")));
        assertThat(counted(referred("2026-01-05").then(incident)).incidents())
                .containsExactly(new Incident(day("2026-02-01"), "wrong-dose", true));
    }

    @Test
    void the_clear_column_is_read_as_it_was_written() {
        Counted counted = counted(referred("2026-01-05")
                .triaged("2026-01-09")
                .then(offered("2026-01-07", HELP, "2026-01-26"))
                .changed("2026-02-01", "released-from-prison")
                .then(discharged("2026-03-02", Exit.PLANNED, "completed-drug-free", null)));
        assertThat(CountedJson.read(CountedJson.write(counted))).isEqualTo(counted);
        assertThat(CountedJson.write(counted)).doesNotContain("null");
    }

    private static Story referred(String on) {
        return begins().referred(on);
    }

    private Episode only(Story story) {
        assertThat(counted(story).episodes()).hasSize(1);
        return counted(story).episodes().getFirst();
    }

    private Counted counted(Story story) {
        return story.in(view).counted();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Discharged discharged(String on, Exit exit, String reason, @Nullable String lostAt) {
        return new Discharged(
                JOURNEY,
                CLIENT,
                when(on),
                exit,
                reason,
                lostAt,
                null,
                null,
                null,
                Personal.of(new Discharged.Details(null, null, null, null)));
    }

    private static ReferralDeclined declined(String on) {
        return new ReferralDeclined(
                JOURNEY,
                CLIENT,
                when(on),
                "substance-use",
                null,
                Personal.of(new ReferralDeclined.Details("come back sober", null, null)));
    }

    private static InterventionAppointmentOffered offered(String on, UUID help, String first) {
        return new InterventionAppointmentOffered(JOURNEY, CLIENT, when(on), help, LocalDate.parse(first));
    }
}
