package org.treatmentjourney.query.view;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.journey.event.JourneyEvent;

/**
 * A view with one row for each journey, folded from its events alone and read as a whole.
 *
 * @param <S> what it keeps of a journey
 */
public interface JourneyRows<S> extends View<S> {

    S begun(UUID journeyId, UUID clientId);

    S after(S before, JourneyEvent event, Recorded<?> recorded);

    @Override
    default @Nullable UUID row(Recorded<?> recorded) {
        return recorded.event() instanceof JourneyEvent journey ? journey.journeyId() : null;
    }

    @Override
    default S fold(@Nullable S state, Recorded<?> recorded) {
        S before = state == null ? begun(recorded.stream(), recorded.event().subject()) : state;
        return recorded.event() instanceof JourneyEvent event ? after(before, event, recorded) : before;
    }

    @Override
    default List<Column<S>> columns() {
        return List.of();
    }
}
