package org.treatmentjourney.domain.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeTableFileTest {

    private static final String GOOD = """
            # table colour
            # version 3
            # source A box of paints
            code\ten\tnb\tofficial
            light-blue\tLight blue\tLyseblå\t12
            red\tRed\tRød\t-""";

    @Test
    void a_file_becomes_a_table() {
        CodeTable table = parsed(GOOD);

        assertThat(table.name()).isEqualTo("colour");
        assertThat(table.version()).isEqualTo(3);
        assertThat(table.source()).isEqualTo("A box of paints");
        assertThat(table.codes()).extracting(Code::code).containsExactly("light-blue", "red");
    }

    @Test
    void a_label_follows_the_language_and_an_unknown_code_is_shown_as_it_is() {
        CodeTable table = parsed(GOOD);

        assertThat(table.label("red", Locale.UK)).isEqualTo("Red");
        assertThat(table.label("red", Locale.forLanguageTag("nb-NO"))).isEqualTo("Rød");
        assertThat(table.label("red", Locale.FRENCH)).isEqualTo("Red");
        assertThat(table.label("mauve", Locale.UK)).isEqualTo("mauve");
        assertThat(table.contains("mauve")).isFalse();
    }

    @Test
    void a_further_column_is_kept_where_it_says_something() {
        CodeTable table = parsed(GOOD);

        assertThat(table.find("light-blue").orElseThrow().more()).containsEntry("official", "12");
        assertThat(table.find("red").orElseThrow().more()).isEmpty();
    }

    @ParameterizedTest(name = "{0} → line {2}")
    @CsvSource({
        "# table colour, # colours, 1, # table",
        "# table colour, # table sound, 1, not named like its file",
        "# version 3, # version three, 2, whole number",
        "# source A box of paints, code, 3, # source",
        "nb\tofficial, no\tofficial, 4, 'code, en, nb'",
        "nb\tofficial, nb\ten, 4, twice",
        "Lyseblå\t12, Lyseblå, 5, found 3",
        "Light blue\tLyseblå, 'Light blue\t ', 5, both labels",
        "red\tRed, light-blue\tRed, 6, stands here twice"
    })
    void a_malformed_file_is_refused_with_its_line(String good, String bad, int line, String why) {
        String broken = GOOD.replace(good, bad);

        assertThat(broken).isNotEqualTo(GOOD);
        assertThatThrownBy(() -> parsed(broken))
                .isInstanceOf(MalformedCodeTable.class)
                .hasMessageStartingWith("codes/colour.tsv, line " + line + ": ")
                .hasMessageContaining(why);
    }

    @Test
    void a_file_without_codes_or_cut_off_is_refused() {
        List<String> lines = GOOD.lines().toList();

        assertThatThrownBy(() -> new CodeTableFile("colour.tsv", lines.subList(0, 4)).parse())
                .hasMessageContaining("line 4: the table has no codes");
        assertThatThrownBy(() -> new CodeTableFile("colour.tsv", lines.subList(0, 2)).parse())
                .hasMessageContaining("line 3: the file ends too early");
    }

    private static CodeTable parsed(String text) {
        return new CodeTableFile("colour.tsv", text.lines().toList()).parse();
    }
}
