package org.treatmentjourney.standalone.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.Selection;
import org.treatmentjourney.query.careplan.CarePlanView;
import org.treatmentjourney.query.engagement.EngagementView;
import org.treatmentjourney.query.fold.Applied;
import org.treatmentjourney.query.fold.Entry;
import org.treatmentjourney.query.fold.FoldedRow;
import org.treatmentjourney.query.fold.Folding;
import org.treatmentjourney.query.fold.StreamFold;
import org.treatmentjourney.query.goals.GoalsView;
import org.treatmentjourney.query.handover.HandoverView;
import org.treatmentjourney.query.interventions.InterventionsView;
import org.treatmentjourney.query.journey.JourneyView;
import org.treatmentjourney.query.prescriptions.PrescriptionsView;
import org.treatmentjourney.query.referral.ReferralView;
import org.treatmentjourney.query.risks.RisksView;
import org.treatmentjourney.query.sessions.SessionsView;
import org.treatmentjourney.query.stages.StagesView;
import org.treatmentjourney.query.timeline.TimelineView;
import org.treatmentjourney.query.view.View;
import org.treatmentjourney.query.worklist.WorklistView;

/** Two hundred legal and illegal commands in a row: each is taken or refused, and live, rebuilt and as-of-now are one. */
class RandomCommandsTest {

    private static final int COMMANDS = 200;

    private static final List<View<?>> VIEWS = List.of(
            new JourneyView(Sequence.ZONE),
            new CarePlanView(Sequence.ZONE),
            new GoalsView(),
            new TimelineView(),
            new HandoverView(Sequence.ZONE),
            new WorklistView(Sequence.ZONE),
            new RisksView(),
            new InterventionsView(),
            new PrescriptionsView(Sequence.ZONE),
            new StagesView(),
            new SessionsView(Sequence.ZONE),
            new EngagementView(),
            new ReferralView(Sequence.ZONE));

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void whatever_is_sent_is_taken_or_refused_and_the_views_agree(@ForAll long seed) throws Exception {
        var sequence = new Sequence(new Random(seed));
        for (int i = 0; i < COMMANDS; i++) {
            sequence.next();
        }
        assertThat(sequence.log()).hasSizeGreaterThan(COMMANDS / 10);
        assertThat(sequence.refused()).isPositive();
        VIEWS.forEach(view -> compare(view, sequence.log()));
    }

    private static <S> void compare(View<S> view, List<Recorded<DomainEvent>> log) {
        List<Entry> entries = log.stream().<Entry>map(Entry.Readable::new).toList();
        StreamFold<S> rebuilt = StreamFold.of(view, entries, Long.MAX_VALUE);

        assertThat(rebuilt.parked()).as(view.name()).isNull();
        assertThat(live(view, entries)).as("live %s", view.name()).isEqualTo(rebuilt.rows());
        assertThat(StreamFold.of(view, entries, Selection.NOW).rows())
                .as("as of now %s", view.name())
                .isEqualTo(rebuilt.rows());
    }

    /** Event by event, each on what the one before has left. */
    private static <S> Map<UUID, FoldedRow<S>> live(View<S> view, List<Entry> entries) {
        Map<UUID, FoldedRow<S>> rows = new HashMap<>();
        Map<UUID, Applied> applied = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Folding<S> folding = new Folding<>(view);
            folding.know(applied.values(), rows.values(), List.of());
            folding.apply(entries.get(i));
            List<Entry> known = entries.subList(0, i + 1);
            folding.foldAgain(folding.foldAgain().stream().collect(Collectors.toMap(Function.identity(), id -> known)));
            var changes = folding.changes();
            rows.values().removeIf(row -> changes.replaced().contains(row.stream()));
            changes.rows().forEach(row -> rows.put(row.row(), row));
            changes.applied().forEach(guard -> applied.put(guard.stream(), guard));
            assertThat(changes.parked()).as(view.name()).isEmpty();
        }
        return rows;
    }
}
