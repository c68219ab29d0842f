package org.treatmentjourney.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed, and who is found. */
class TypedTest {

    private final Village village = Village.inhabited();

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Åsa Bjørnsen          | asa
            åsa bjørnsen          | asa
            ASA BJORNSEN          | asa
            asa bjoernsen         | asa
            Aasa                  | asa
            Bjørnsen, Åsa         | asa
            bjorn                 | asa
            Bjornson              | asa
            Bjrnsen               | asa
            bjønrsen              | asa
            Asa Bjrnsn            | asa
            Anne Marie            | anne-marie
            annemarie             | anne-marie
            ONeill                | anne-marie
            O'Neil                | anne-marie
            marie oneill          | anne-marie
            neill a               | anne-marie
            jonathon              | jonathan
            akeson                | jonathan
            johnatan aakesson     | jonathan
            Rene Muller           | rene
            mueller               | rene
            haakon sorensen       | hakon
            Håkan Sørensen        | hakon
            soernsen              | hakon
            maple                 | maple
            mapel                 | maple
            samuel hart           | samuel
            Sunny                 | samuel
            sunny hart            | samuel
            Samuel James Hart     | samuel
            """)
    void a_name_is_found_however_it_is_typed(String typed, String key) {
        assertThat(village.found(typed)).containsExactly(key);
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1975-12-31            | anne-marie
            31/12/1975            | anne-marie
            31.12.1975            | anne-marie
            31121975              | anne-marie
            19751231              | anne-marie
            7.10.2001             | rene
            Asa 2.4.1988          | asa
            birch 02041988        | anna
            birch 1988            | anna
            hart 28.2.1998        | samuel
            hakon 17.6.1969       | hakon
            samuel hart 1.1.1970  | samuel
            9434765919            | asa
            943 476 5919          | asa
            943-476-5919          | asa
            943 476               | asa
            QQ123456C             | anne-marie
            qq 12 34 56 c         | anne-marie
            no 04028812345        | rene
            NO-040288 12345       | rene
            """)
    void so_are_dates_and_numbers(String typed, String key) {
        assertThat(village.found(typed)).containsExactly(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xqzvw",
                "qwertyuiop",
                "anna xqzvwtk",
                "hart birch",
                "birchxxxx yyy",
                "..",
                "--",
                "1.1.1950",
                "31/02/1988",
                "8765432",
                "919",
                "anna 5.6.1961",
                "(((",
                "' or 1=1",
                "李小龍"
            })
    void nonsense_finds_nobody(String typed) {
        assertThat(village.found(typed)).isEmpty();
    }

    @Test
    void whoever_goes_best_with_it_comes_first_and_namesakes_by_the_alphabet() {
        assertThat(village.found("anna")).containsExactly("anna", "annabel", "anne-marie");
        assertThat(village.found("Birch")).containsExactly("anna", "annabel");
        assertThat(village.found("02.04.1988")).containsExactly("anna", "asa");
        assertThat(village.found("1990-07-07 annabel")).containsExactly("annabel");
    }

    @Test
    void somebody_with_another_name_now_is_found_by_it_and_no_longer_by_the_one_before() {
        village.with("anna", "Anna", "Larch", null, "1988-04-02", "exact");

        assertThat(village.found("larch")).containsExactly("anna");
        assertThat(village.found("birch")).containsExactly("annabel");
        assertThat(village.found("anna")).containsOnlyOnce("anna");
    }

    @Test
    void whoever_has_been_erased_is_not_found_by_anything() {
        village.without("asa");

        assertThat(Stream.of("asa", "bjornsen", "9434765919", "2.4.1988"))
                .allSatisfy(typed -> assertThat(village.found(typed)).doesNotContain("asa"));
    }

    @Test
    void a_page_goes_on_behind_whoever_stood_last_also_if_they_have_gone() {
        List<Found> found = village.people.find(Typed.of("anna"));
        String place = found.getFirst().place();

        assertThat(place).doesNotContain("anna");
        assertThat(Found.after(place, found)).isEqualTo(found.subList(1, found.size()));
        village.without("anna");
        List<Found> without = village.people.find(Typed.of("anna"));
        assertThat(Found.after(place, without)).isEqualTo(without);
    }
}
