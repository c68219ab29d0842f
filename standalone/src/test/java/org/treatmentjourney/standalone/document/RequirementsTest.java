package org.treatmentjourney.standalone.document;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.command.catalogue.CommandCatalogue;
import org.treatmentjourney.command.catalogue.CommandType;

/** The table of requirements and the program say the same. */
class RequirementsTest {

    private static final Pattern NAME = Pattern.compile("`([\\w-]+)`");
    private static final List<Row> ROWS = Repository.read("docs/requirements.md")
            .lines()
            .map(line -> line.split(" *\\| *", -1))
            .filter(cells -> cells.length > 6 && cells[1].matches("[A-ER]\\d+"))
            .map(Row::of)
            .toList();

    /** One line of the table. */
    private record Row(
            String id, boolean next, Set<String> commands, Set<String> events, Set<String> views, Set<String> tests) {

        static Row of(String[] cells) {
            return new Row(
                    cells[1],
                    cells[3].equals("next"),
                    names(cells[3]),
                    names(cells[4]),
                    names(cells[5]),
                    names(cells[6]));
        }

        private static Set<String> names(String cell) {
            return NAME.matcher(cell)
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .collect(toSet());
        }
    }

    @Test
    void every_requirement_and_every_rule_has_its_line() {
        Stream<String> requirements = Stream.of(ids("A", 10), ids("B", 8), ids("C", 8), ids("D", 4), ids("E", 7))
                .flatMap(ids -> ids);
        Stream<String> rules = ids("R", 52).filter(rule -> !Set.of("R3", "R35").contains(rule));

        assertThat(ROWS)
                .extracting(Row::id)
                .containsExactlyElementsOf(Stream.concat(requirements, rules).toList());
    }

    @Test
    void what_is_built_names_a_command_an_event_a_view_and_a_test() {
        assertThat(ROWS)
                .filteredOn(row -> !row.next())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(List.of(row.commands(), row.events(), row.views(), row.tests()))
                        .as(row.id())
                        .noneMatch(Set::isEmpty));
    }

    @Test
    void only_what_belongs_to_guided_self_help_integrated_care_and_outcomes_is_left_for_later() {
        assertThat(ROWS)
                .filteredOn(row -> row.next() && row.id().matches("[ABD].*"))
                .isEmpty();
    }

    @Test
    void every_name_is_one_of_the_program() {
        Set<String> tests = Repository.below(".", "java").stream()
                .map(file -> file.replaceAll(".*/|\\.java", ""))
                .collect(toSet());
        Set<String> views = Pattern.compile("[\\w-]+")
                .matcher(String.join(" ", viewColumn()))
                .results()
                .map(MatchResult::group)
                .collect(toSet());
        views.addAll(Set.of("opening", "caseload", "timeline", "care-team"));

        assertThat(all(Row::commands)).isEqualTo(commands());
        assertThat(all(Row::events)).isSubsetOf(events());
        assertThat(all(Row::views)).isSubsetOf(views);
        assertThat(all(Row::tests)).isSubsetOf(tests);
    }

    /** What concerns staff and services has its own documents. */
    private static Set<String> commands() {
        return CommandCatalogue.all().stream()
                .filter(command -> !Set.of("staff", "services").contains(command.kind()))
                .map(CommandType::path)
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> events() {
        return Catalogue.NAMES.classes().stream().map(Class::getSimpleName).collect(toSet());
    }

    private static List<String> viewColumn() {
        return Repository.read("docs/commands.md")
                .lines()
                .map(line -> line.split("\\|", -1))
                .filter(cells -> cells.length == 6)
                .map(cells -> cells[4])
                .toList();
    }

    private static Set<String> all(Function<Row, Set<String>> column) {
        return ROWS.stream().map(column).flatMap(Set::stream).collect(toCollection(TreeSet::new));
    }

    private static Stream<String> ids(String letter, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> letter + number);
    }
}
