package org.treatmentjourney.query.worklist;

import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.query.answer.Page;

/** The most pressing on a page, and one more that says that the list goes on; what does not stand there is never sorted. */
final class MostPressing {

    private final int most;
    private final Open.@Nullable Place after;
    private final PriorityQueue<Open> found = new PriorityQueue<>(Open.MOST_PRESSING_FIRST.reversed());

    private MostPressing(int most, Open.@Nullable Place after) {
        this.most = most;
        this.after = after;
    }

    static MostPressing on(Page page) {
        return new MostPressing(page.limit() + 1, page.after() == null ? null : Open.Place.of(page.after()));
    }

    void offer(Open one) {
        boolean full = found.size() == most;
        if (full && Open.MOST_PRESSING_FIRST.compare(one, found.element()) >= 0
                || after != null && !one.isAfter(after)) {
            return;
        }
        if (full) {
            found.remove();
        }
        found.add(one);
    }

    List<Open> inOrder() {
        return found.stream().sorted(Open.MOST_PRESSING_FIRST).toList();
    }
}
