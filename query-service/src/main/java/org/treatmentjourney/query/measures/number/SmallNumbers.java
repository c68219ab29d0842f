package org.treatmentjourney.query.measures.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.treatmentjourney.query.measures.number.Sum.Place;

/**
 * Hides the small numbers of a table and then others, until no sum gives a small one away. The sums of all together are
 * hidden by what they are alone, so that tables of the same months that are told apart in different ways hide the same.
 */
final class SmallNumbers {

    private final Protected table;
    private final int smallest;

    private SmallNumbers(Protected table, int smallest) {
        this.table = table;
        this.smallest = smallest;
    }

    static Protected protect(long[][] counts, int columns, int smallest) {
        Protected table = new Protected(counts, columns);
        new SmallNumbers(table, smallest).hide();
        return table;
    }

    private void hide() {
        Sum all = Sum.ofAll(table);
        hideSmall(table.lines);
        while (cover(all)) {
            // one more is hidden each time
        }
        for (int line = 0; line < table.lines; line++) {
            hideSmall(line);
        }
        List<Sum> sums = Sum.within(table);
        while (sums.stream().map(this::cover).reduce(false, Boolean::logicalOr)) {
            // what is hidden in a line may have to be hidden in its column
        }
        List<Sum> every = new ArrayList<>(sums);
        every.add(all);
        if (isGivenAway(every)) {
            sums.stream().flatMap(sum -> sum.parts().stream()).forEach(this::hide);
        }
    }

    /** Of all that are small, the sums of all together among them. */
    private boolean isGivenAway(List<Sum> sums) {
        Doubt doubt = new Doubt(table);
        return sums.stream()
                .flatMap(sum -> sum.parts().stream())
                .anyMatch(place -> isHidden(place) && isSmall(place) && !doubt.about(place));
    }

    private void hideSmall(int line) {
        for (int column = 0; column <= table.columns; column++) {
            table.hidden[line][column] = isSmall(new Place(line, column));
        }
    }

    /** Whether something more had to be hidden. */
    private boolean cover(Sum sum) {
        List<Place> hidden = sum.parts().stream().filter(this::isHidden).toList();
        if (isHidden(sum.whole())) {
            return hidden.isEmpty() && hideLeast(sum);
        }
        long rest = hidden.stream().mapToLong(this::number).sum();
        boolean safe = hidden.isEmpty() || hidden.size() > 1 && rest >= smallest && rest > hidden.size();
        return !safe && (hideLeast(sum) || !sum.fixed() && hide(sum.whole()));
    }

    /** None stays none: it says of nobody that they are there. */
    private boolean hideLeast(Sum sum) {
        return sum.parts().stream()
                .filter(place -> !isHidden(place) && number(place) > 0)
                .min(Comparator.comparingLong(this::number))
                .filter(this::hide)
                .isPresent();
    }

    private boolean hide(Place place) {
        table.hidden[place.line()][place.column()] = true;
        return true;
    }

    private boolean isHidden(Place place) {
        return table.hidden[place.line()][place.column()];
    }

    private boolean isSmall(Place place) {
        return number(place) > 0 && number(place) < smallest;
    }

    private long number(Place place) {
        return table.numbers[place.line()][place.column()];
    }
}
