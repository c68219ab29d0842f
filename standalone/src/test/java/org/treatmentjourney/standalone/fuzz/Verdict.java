package org.treatmentjourney.standalone.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treatmentjourney.standalone.walk.Reply;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What must hold of every answer, whatever was asked. */
final class Verdict {

    private static final int LARGEST = 2_000_000;
    private static final Pattern CODE = Pattern.compile("[a-z-]+\\.[a-z-]+(?:\\.[a-z-]+)*");

    /** The views are not there yet, or too many write at once: come again. */
    private static final Pattern PATIENCE = Pattern.compile("view\\.not-yet|.*\\.busy");

    /** Where it happened, in whose code, and in which words a database says it. */
    private static final Pattern INSIDE = Pattern.compile("Exception|\\bat [\\w.$]+\\([\\w.]+:\\d+\\)"
            + "|\\b(?:org|com|net|io|java|jakarta|tools)\\.[a-z]\\w*\\.[\\w.]+"
            + "|(?i:\\bselect .{1,200}\\bfrom\\b|insert into|sqlstate|syntax error)|Whitelabel|Apache Tomcat|Hikari");

    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"");

    private Verdict() {}

    /** All that is wrong with an answer. */
    static List<String> on(Case one, Reply reply) {
        List<String> wrong = new ArrayList<>();
        String head = reply.response().headers().map().toString();
        if (reply.text().length() > LARGEST) {
            wrong.add("larger than " + LARGEST + " characters");
        }
        if (INSIDE.matcher(head).find() || INSIDE.matcher(withoutTyped(reply)).find()) {
            wrong.add("tells of the inside");
        }
        if (reply.status() >= 400) {
            refusal(one, reply, head, wrong);
        }
        return wrong;
    }

    private static void refusal(Case one, Reply reply, String head, List<String> wrong) {
        if (holdsTyped(head)) {
            wrong.add("repeats in its headers what was typed");
        }
        Optional<ObjectNode> problem = problem(reply);
        String code = problem.map(said -> said.path("code").asString("")).orElse("");
        boolean unsaid = one.method().equals("HEAD");
        boolean patience = unsaid || PATIENCE.matcher(code).matches();
        if (reply.status() >= 500 && !(reply.status() == 503 && patience)) {
            wrong.add("fails");
        }
        if (unsaid) {
            return;
        }
        if (!reply.header("Content-Type").startsWith("application/problem+json")
                || !CODE.matcher(code).matches()) {
            wrong.add("is no problem with a code");
        }
        if (holdsTyped(problem.map(Verdict::withoutNames).orElse(reply.text()))) {
            wrong.add("repeats what was typed");
        }
    }

    /** What people wrote may speak of whatever it likes, where those who may read it do. */
    private static String withoutTyped(Reply reply) {
        return reply.status() >= 400
                ? reply.text()
                : TEXT.matcher(reply.text())
                        .replaceAll(text ->
                                text.group().contains(Strange.MARK) ? "" : Matcher.quoteReplacement(text.group()));
    }

    private static boolean holdsTyped(String text) {
        return text.contains(Strange.MARK) || text.contains(Long.toString(Strange.NUMBER));
    }

    private static Optional<ObjectNode> problem(Reply reply) {
        try {
            return JsonMapper.shared().readTree(reply.text()) instanceof ObjectNode problem
                    ? Optional.of(problem)
                    : Optional.empty();
        } catch (JacksonException none) {
            return Optional.empty();
        }
    }

    /** A field or a parameter that is wrong is named, also by a name that only the caller knows. */
    private static String withoutNames(ObjectNode problem) {
        ObjectNode rest = problem.deepCopy();
        for (JsonNode error : rest.path("errors")) {
            ((ObjectNode) error).remove("field");
        }
        return rest.toString();
    }
}
