package org.treatmentjourney.domain.outcome;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.code.Code;
import org.treatmentjourney.domain.code.CodeTables;

/** Something that is measured, as its code table describes it: an item of the outcomes profile, or a symptom scale. */
public record Measure(Code code) {

    private static final String ITEMS = "outcome-item";
    private static final String SCALES = "symptom-scale";

    public static Measure item(String code) {
        return of(ITEMS, code);
    }

    public static Measure scale(String code) {
        return of(SCALES, code);
    }

    /** A code that a newer version of the table dropped still stands in old events; nothing more is known of it. */
    private static Measure of(String table, String code) {
        return new Measure(
                CodeTables.standard().table(table).find(code).orElseGet(() -> new Code(code, code, code, Map.of())));
    }

    public boolean isWeekly() {
        return "weeks".equals(code.more().get("shape"));
    }

    public boolean isYesOrNo() {
        return "yes-no".equals(code.more().get("shape"));
    }

    /** What it is about; empty for what is asked no longer, and for scales. */
    public String group() {
        return code.more().getOrDefault("group", "");
    }

    public @Nullable String unit() {
        return code.more().get("unit");
    }

    public boolean takes(int number) {
        return number >= bound("min", Integer.MIN_VALUE) && number <= bound("max", Integer.MAX_VALUE);
    }

    /** The least and the most it takes, as 0 to 20. */
    public int min() {
        return bound("min", 0);
    }

    public int max() {
        return bound("max", Integer.MAX_VALUE);
    }

    /** What became of it between two numbers; where either was not said nothing can be compared (R40). */
    public Direction direction(@Nullable Integer start, @Nullable Integer latest) {
        String better = code.more().get("better");
        if (start == null || latest == null || better == null) {
            return Direction.NOT_COMPARABLE;
        }
        if (start.equals(latest)) {
            return Direction.SAME;
        }
        return latest > start == better.equals("up") ? Direction.BETTER : Direction.WORSE;
    }

    /** What a score of a scale is called, by the highest cut-off that it reaches. */
    public Optional<String> band(int score) {
        return Arrays.stream(code.more().getOrDefault("bands", "").split(" "))
                .filter(band -> band.contains("="))
                .map(band -> band.split("=", 2))
                .filter(band -> Integer.parseInt(band[0]) <= score)
                .reduce((lower, higher) -> higher)
                .map(band -> band[1]);
    }

    private int bound(String which, int unless) {
        String bound = code.more().get(which);
        return bound == null ? unless : Integer.parseInt(bound);
    }
}
