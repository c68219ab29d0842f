package org.treatmentjourney.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.query.answer.Page;

/** A page of a long list, picked without sorting all of it. */
class MostPressingTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");

    @Test
    void pages_put_together_are_the_whole_list_in_order_whatever_order_it_came_in() {
        List<Open> all = new ArrayList<>(IntStream.range(0, 25)
                .mapToObj(number -> open(number % 3 == 0 ? DutyKind.TRIAGE : DutyKind.URGENT_RISK, number % 4, number))
                .toList());
        List<Open> inOrder = all.stream().sorted(Open.MOST_PRESSING_FIRST).toList();
        Collections.shuffle(all, new Random(7));
        List<Open> paged = new ArrayList<>();
        String cursor = null;
        do {
            Page page = Page.of(4, cursor);
            MostPressing most = MostPressing.on(page);
            all.forEach(most::offer);
            var cut = page.cut(most.inOrder(), one -> one.place().toString());
            paged.addAll(cut.items());
            cursor = cut.cursor();
        } while (cursor != null);
        assertThat(paged).isEqualTo(inOrder);
    }

    private static Open open(DutyKind kind, int days, int number) {
        LocalDate due = TODAY.minusDays(days);
        return new Open(new UUID(0, number), null, new Due(Duty.of(kind, due), due, days));
    }
}
