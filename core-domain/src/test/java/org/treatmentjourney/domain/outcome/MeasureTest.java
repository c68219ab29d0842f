package org.treatmentjourney.domain.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.code.Code;
import org.treatmentjourney.domain.code.CodeTables;

/** The tables of what is measured say all that is needed of it. */
class MeasureTest {

    private static final CodeTables TABLES = CodeTables.standard();

    @Test
    void every_item_has_a_shape_a_group_a_unit_bounds_and_a_better_way() {
        assertThat(codes("outcome-item")).hasSizeGreaterThan(25).allSatisfy(item -> {
            Map<String, String> more = item.more();
            assertThat(more.get("shape")).isIn("weeks", "number", "yes-no");
            assertThat(TABLES.table("outcome-group").contains(more.getOrDefault("group", "")))
                    .isTrue();
            assertThat(TABLES.table("outcome-unit").contains(more.getOrDefault("unit", "")))
                    .isTrue();
            assertThat(more.get("better")).isIn("up", "down");
            Measure measure = Measure.item(item.code());
            assertThat(measure.min()).isLessThan(measure.max());
            assertThat(measure.takes(measure.min()) && measure.takes(measure.max()))
                    .isTrue();
            assertThat(measure.takes(measure.max() + 1)).isFalse();
        });
    }

    @Test
    void every_score_of_a_scale_has_a_name() {
        assertThat(codes("symptom-scale")).isNotEmpty().allSatisfy(scale -> {
            Measure measure = Measure.scale(scale.code());
            for (int score = measure.min(); score <= measure.max(); score++) {
                assertThat(measure.band(score))
                        .hasValueSatisfying(
                                band -> assertThat(TABLES.table("symptom-band").contains(band))
                                        .isTrue());
            }
        });
        assertThat(Measure.scale("phq-9").band(9)).contains("mild");
        assertThat(Measure.scale("phq-9").band(10)).contains("moderate");
    }

    @Test
    void fewer_days_of_use_and_more_points_of_health_are_better() {
        assertThat(Measure.item("alcohol-days").direction(20, 4)).isEqualTo(Direction.BETTER);
        assertThat(Measure.item("alcohol-days").direction(4, 20)).isEqualTo(Direction.WORSE);
        assertThat(Measure.item("quality-of-life").direction(4, 12)).isEqualTo(Direction.BETTER);
        assertThat(Measure.item("quality-of-life").direction(4, 4)).isEqualTo(Direction.SAME);
    }

    /** R40. */
    @Test
    void what_was_not_said_is_no_nought_to_compare_with() {
        assertThat(Measure.item("alcohol-days").direction(20, null)).isEqualTo(Direction.NOT_COMPARABLE);
        assertThat(Measure.item("alcohol-days").direction(null, 0)).isEqualTo(Direction.NOT_COMPARABLE);
        assertThat(Measure.item("no-longer-asked").direction(3, 2)).isEqualTo(Direction.NOT_COMPARABLE);
    }

    private static List<Code> codes(String table) {
        return TABLES.table(table).codes();
    }
}
