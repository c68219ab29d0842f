package org.treatmentjourney.query.view;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Marking;
import org.treatmentjourney.domain.Recorded;

/**
 * A view: rows that are folded from events and can be dropped and rebuilt with an identical result.
 *
 * @param <S> the state of one row: an immutable record, kept sealed under its subject's key
 */
public interface View<S> {

    /** The name in paths and operations, in kebab case; the table has the same name with underscores. */
    String name();

    /** Raised whenever the fold changes its result: the view is then rebuilt at the next start. */
    int revision();

    Class<S> state();

    /** The row an event belongs to, or null if the view takes no notice of it. Rows never span subjects. */
    @Nullable
    UUID row(Recorded<?> event);

    /** Pure: reads no clock, no table and no setting. The state is null for the first event of a row. */
    S fold(@Nullable S state, Recorded<?> event);

    /** Whether events that were entered in error stay in their rows, struck; as a rule they were never there. */
    default boolean showsStruck() {
        return false;
    }

    /** Asked only of a view that shows them: the state that an event in error leaves, once it is marked. */
    default S struck(S state, Marking by) {
        return state;
    }

    /** What SQL must see of a row, in clear: codes, dates and ids, never personal text. */
    List<Column<S>> columns();
}
