package org.treatmentjourney.query.projection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.journey.event.ClientReferred;
import org.treatmentjourney.domain.journey.event.GoalSet;
import org.treatmentjourney.domain.journey.event.InitialCarePlanAgreed;
import org.treatmentjourney.domain.journey.value.GoalWords;
import org.treatmentjourney.query.view.Column;
import org.treatmentjourney.query.view.View;

/** A view whose result depends on the order of the events; it keeps personal words, and one word breaks it. */
final class WordsView implements View<WordsView.Words> {

    static volatile @Nullable String breaksAt;

    record Words(
            List<String> goals,
            List<String> changes,
            @Nullable LocalDate reviewOn) {}

    @Override
    public String name() {
        return "test-words";
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public Class<Words> state() {
        return Words.class;
    }

    @Override
    public @Nullable UUID row(Recorded<?> event) {
        return event.event() instanceof ClientReferred
                        || event.event() instanceof GoalSet
                        || event.event() instanceof InitialCarePlanAgreed
                ? event.stream()
                : null;
    }

    @Override
    public Words fold(@Nullable Words before, Recorded<?> event) {
        Words words = before == null ? new Words(List.of(), List.of(), null) : before;
        return switch (event.event()) {
            case GoalSet set -> {
                if (set.change().equals(breaksAt)) {
                    throw new IllegalStateException("broken");
                }
                String said = set.personal().known().map(GoalWords::statement).orElse("erased");
                yield new Words(with(words.goals(), said), with(words.changes(), set.change()), words.reviewOn());
            }
            case InitialCarePlanAgreed plan -> new Words(words.goals(), words.changes(), plan.reviewOn());
            default -> words;
        };
    }

    private static List<String> with(List<String> before, String one) {
        List<String> all = new ArrayList<>(before);
        all.add(one);
        return List.copyOf(all);
    }

    @Override
    public List<Column<Words>> columns() {
        return List.of(
                new Column<>("goals", "integer", words -> words.goals().size()),
                new Column<>("review_on", "date", Words::reviewOn),
                new Column<>("changes", "text[]", Words::changes));
    }
}
