package org.treatmentjourney.query.measures.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Counts by group and part, and of all together. */
public record Table(Line total, List<Line> items) {

    /**
     * @param groups one line each; a unit of none of them counts in none
     * @param parts one column each
     * @param timed whether the units have days
     * @param smallest what is smaller is not told
     */
    public static Table of(
            List<Unit> units,
            Function<Unit, @Nullable String> group,
            List<String> groups,
            List<String> parts,
            boolean timed,
            int smallest) {
        long[][] counts = new long[groups.size()][parts.size()];
        List<List<Unit>> lines = groups.stream()
                .map(one -> units.stream()
                        .filter(unit -> one.equals(group.apply(unit)))
                        .toList())
                .toList();
        for (int line = 0; line < groups.size(); line++) {
            for (Unit unit : lines.get(line)) {
                counts[line][parts.indexOf(unit.part())]++;
            }
        }
        Protected safe = SmallNumbers.protect(counts, parts.size(), smallest);
        List<Line> items = IntStream.range(0, groups.size())
                .mapToObj(line -> line(groups.get(line), safe.line(line), parts, lines.get(line), timed, smallest))
                .toList();
        List<Unit> all = lines.stream().flatMap(List::stream).toList();
        return new Table(line(null, safe.line(groups.size()), parts, all, timed, smallest), items);
    }

    private static Line line(
            @Nullable String group,
            List<Cell> cells,
            List<String> parts,
            List<Unit> units,
            boolean timed,
            int smallest) {
        Cell count = cells.getLast();
        List<Line.Part> some = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            some.add(Line.Part.of(parts.get(part), cells.get(part), count));
        }
        return new Line(group, count, List.copyOf(some), timed ? median(cells, units, smallest) : null);
    }

    /**
     * The day of one person, or of two, so it is told only where there are enough others. That it is told says how many at
     * least there are of those who have a day, so it is not where their number is suppressed.
     */
    private static Cell median(List<Cell> cells, List<Unit> units, int smallest) {
        if (cells.stream().anyMatch(Cell::suppressed)) {
            return Cell.HIDDEN;
        }
        List<Long> days =
                units.stream().map(Unit::days).filter(Objects::nonNull).sorted().toList();
        if (days.isEmpty()) {
            return new Cell(null, false);
        }
        if (days.size() < smallest) {
            return Cell.HIDDEN;
        }
        long lower = days.get((days.size() - 1) / 2);
        long upper = days.get(days.size() / 2);
        return new Cell(Math.round((lower + upper) / 2.0), false);
    }
}
