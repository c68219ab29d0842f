package org.treatmentjourney.query.answer;

import java.util.List;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.Row;
import org.treatmentjourney.query.view.View;

/**
 * Answers about one journey from its row in one view.
 *
 * @param <S> the state of the row
 * @param <A> the answer
 */
public abstract class AnswerOfView<S, A> implements JourneyAnswer {

    private final Reading reading;
    private final View<S> view;

    protected AnswerOfView(Reading reading, View<S> view) {
        this.reading = reading;
        this.view = view;
    }

    /** @param when for an answer in which the day counts: it says what was so then */
    protected abstract A answer(Row<S> row, PointInTime when, Freshness freshness);

    public View<S> view() {
        return view;
    }

    @Override
    public String name() {
        return view.name();
    }

    @Override
    public A at(UUID journeyId, Asker asker, PointInTime when) {
        Row<S> row = reading.one(view, journeyId, "journey", asker, when);
        A answer = answer(row, when, reading.freshness());
        return asker.told(row.subject(), answer);
    }

    protected A asked(UUID journeyId, List<Seen> atLeast, PointInTime when, MetaData metaData) {
        reading.await(atLeast, view);
        return at(journeyId, Asker.of(metaData), when);
    }
}
