package org.treatmentjourney.domain.selfhelp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.domain.selfhelp.value.Tool;

class ToolTest {

    private static final Tool TOOL = Tool.of("low-mood");

    @Test
    void a_score_is_worse_if_it_has_risen_by_what_the_table_says_or_has_become_high() {
        assertThat(TOOL.isWorse(10, 14)).isFalse();
        assertThat(TOOL.isWorse(10, 15)).isTrue();
        assertThat(TOOL.isWorse(18, 20)).isTrue();
        assertThat(TOOL.isWorse(21, 22)).isFalse();
        assertThat(TOOL.isWorse(null, 19)).isFalse();
        assertThat(TOOL.isWorse(null, 20)).isTrue();
    }

    @Test
    void every_tool_can_be_worked_through() {
        assertThat(CodeTables.standard().table("self-help-tool").codes()).allSatisfy(code -> {
            Tool tool = Tool.of(code.code());
            assertThat(tool.parts()).isPositive();
            assertThat(tool.highFrom()).isBetween(1, tool.scale());
            assertThat(tool.weeksFrom()).isLessThanOrEqualTo(tool.weeksTo());
        });
        assertThat(Tool.of("long-gone").parts()).isEqualTo(6);
    }
}
