package org.treatmentjourney.query.bitemporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.Selection;
import org.treatmentjourney.query.Story;
import org.treatmentjourney.query.careplan.CarePlanView;
import org.treatmentjourney.query.careteam.CareTeamView;
import org.treatmentjourney.query.client.ClientView;
import org.treatmentjourney.query.engagement.EngagementView;
import org.treatmentjourney.query.fold.FoldedRow;
import org.treatmentjourney.query.fold.StreamFold;
import org.treatmentjourney.query.goals.GoalsView;
import org.treatmentjourney.query.handover.HandoverView;
import org.treatmentjourney.query.interventions.InterventionsView;
import org.treatmentjourney.query.journey.JourneyView;
import org.treatmentjourney.query.prescriptions.PrescriptionsView;
import org.treatmentjourney.query.referral.ReferralView;
import org.treatmentjourney.query.risks.RisksView;
import org.treatmentjourney.query.sessions.SessionsView;
import org.treatmentjourney.query.settings.SettingsView;
import org.treatmentjourney.query.stages.StagesView;
import org.treatmentjourney.query.timeline.TimelineView;
import org.treatmentjourney.query.view.View;
import org.treatmentjourney.query.worklist.WorklistView;

/** Histories of a hundred entries each, as many as {@code jqwik.tries.default} says: live, rebuilt and as-of-now are one, and every past is the right one. */
class BitemporalTest {

    private static final int ENTRIES = 100;
    private static final int PASTS = 5;

    private static final List<View<?>> VIEWS = List.of(
            new ClientView(),
            new JourneyView(Story.ZONE),
            new CarePlanView(Story.ZONE),
            new GoalsView(),
            new TimelineView(),
            new HandoverView(Story.ZONE),
            new WorklistView(Story.ZONE),
            new CareTeamView(Story.ZONE, Story.TAGS),
            new RisksView(),
            new InterventionsView(),
            new PrescriptionsView(Story.ZONE),
            new StagesView(),
            new SessionsView(Story.ZONE),
            new EngagementView(),
            new ReferralView(Story.ZONE),
            new SettingsView());

    @Property(shrinking = ShrinkingMode.OFF)
    void what_is_followed_live_is_what_is_rebuilt_and_what_is_asked_as_of_now(@ForAll long seed) {
        List<Recorded<DomainEvent>> log = Histories.of(new Random(seed), ENTRIES);

        Naive now = new Naive(log, Long.MAX_VALUE, null);
        VIEWS.forEach(view -> live(view, log, now, new Random(seed)));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void every_past_is_what_a_naive_model_of_two_times_says(@ForAll long seed) {
        Random random = new Random(seed);
        List<Recorded<DomainEvent>> log = Histories.of(random, ENTRIES);

        for (int i = 0; i < PASTS; i++) {
            long knownAt = random.nextInt(3) == 0 ? Long.MAX_VALUE : random.nextInt(ENTRIES + 1);
            Instant asOf = random.nextInt(3) == 0
                    ? null
                    : log.get(random.nextInt(ENTRIES)).event().effective().at();
            Naive then = new Naive(log, knownAt, asOf);
            VIEWS.forEach(view -> past(view, log, new Selection(knownAt, asOf), then));
        }
    }

    private static <S> void live(View<S> view, List<Recorded<DomainEvent>> log, Naive now, Random random) {
        Table<S> followed = Table.followed(view, log, random);

        assertThat(followed.parked()).isEmpty();
        assertThat(followed.rows()).as("rebuilt %s", view.name()).isEqualTo(folded(view, log, Selection.NOW));
        assertThat(states(followed.rows())).as("as of now %s", view.name()).isEqualTo(now.rows(view));
    }

    private static <S> void past(View<S> view, List<Recorded<DomainEvent>> log, Selection selection, Naive then) {
        assertThat(states(folded(view, log, selection)))
                .as("%s, %s", view.name(), selection)
                .isEqualTo(then.rows(view));
    }

    private static <S> Map<UUID, FoldedRow<S>> folded(
            View<S> view, List<Recorded<DomainEvent>> log, Selection selection) {
        Map<UUID, FoldedRow<S>> rows = new HashMap<>();
        log.stream()
                .map(Recorded::stream)
                .distinct()
                .forEach(stream -> rows.putAll(StreamFold.of(view, Table.entries(log, stream), selection)
                        .rows()));
        return rows;
    }

    private static <S> Map<UUID, S> states(Map<UUID, FoldedRow<S>> rows) {
        Map<UUID, S> states = new HashMap<>();
        rows.forEach((id, row) -> states.put(id, row.state()));
        return states;
    }
}
