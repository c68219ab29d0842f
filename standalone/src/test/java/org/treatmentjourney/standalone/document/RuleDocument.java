package org.treatmentjourney.standalone.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.treatmentjourney.domain.settings.value.Setting;
import org.treatmentjourney.query.worklist.DutyKind;

/** The rules by number: which refuse, which are shown as due work, and where they stand. */
final class RuleDocument {
    private static final String SOURCES = "core-domain/src/main/java";
    private static final Pattern VIOLATED =
            Pattern.compile("new RuleViolated\\(\\s*(\"R\\d+\"|\\w+),\\s*\"([\\w.-]+)\"");
    private static final Pattern PASSED_ON = Pattern.compile("\\b[a-z]\\w*\\(\"(R\\d+)\",");

    private record Rule(String number, String effect, String code, String where) {}

    private RuleDocument() {}

    static String of() {
        var rows = Stream.concat(refusals().stream(), duties())
                .distinct()
                .sorted(Comparator.comparing((Rule rule) -> Integer.parseInt(rule.number.substring(1)))
                        .thenComparing(Rule::effect)
                        .thenComparing(Rule::code))
                .map(rule -> Markdown.row(rule.number, rule.effect, "`" + rule.code + "`", rule.where))
                .toList();
        return """
                # Rules

                A rule either refuses a command (422, with its number and code) or is shown as due work and refuses nothing.
                `grep -rn "R12"` finds the rule, its reason and its test. Generated; do not edit.

                """ + new Markdown(Markdown.row("Rule", "Effect", "Code", "Where"), rows) + "\n" + settings();
    }

    private static String settings() {
        var rows = Arrays.stream(Setting.values())
                .map(setting -> Markdown.row("`journey.policy." + setting.key() + "`", "`" + setting.standard() + "`"))
                .toList();
        return """
                ## How long work may wait

                Days (`7d`), weeks (`12w`) or working days (`5wd`). A changed setting changes the list of due work at once, and
                `GET /api/worklist?policy=contact=3d` shows what another value would do.

                """ + new Markdown(Markdown.row("Setting", "Unless set"), rows);
    }

    private static Stream<Rule> duties() {
        return Arrays.stream(DutyKind.values())
                .map(duty -> new Rule(duty.rule(), "shown as due", duty.code(), "query-service: `Duties`"));
    }

    private static List<Rule> refusals() {
        List<Rule> found = new ArrayList<>();
        for (String file : Repository.below(SOURCES, ".java")) {
            String source = Repository.read(file);
            String where = "core-domain: `" + file.replaceAll(".*/|\\.java$", "") + "`";
            var violated = VIOLATED.matcher(source);
            int seen = 0;
            for (; violated.find(); seen++) {
                String code = violated.group(2);
                numbers(violated.group(1), source)
                        .forEach(number -> found.add(new Rule(number, "refuses", code, where)));
            }
            if (seen != source.split("new RuleViolated\\(", -1).length - 1) {
                throw new AssertionError("A RuleViolated in " + file + " does not begin with its rule and its code");
            }
        }
        return found;
    }

    /** A number given by the caller is any of those the same file passes on. */
    private static List<String> numbers(String argument, String source) {
        return argument.startsWith("\"")
                ? List.of(argument.replace("\"", ""))
                : PASSED_ON
                        .matcher(source)
                        .results()
                        .map(hit -> hit.group(1))
                        .distinct()
                        .toList();
    }
}
