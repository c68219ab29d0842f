package org.treatmentjourney.standalone.canary;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.treatmentjourney.standalone.walk.Reply;

/** All that was answered. What somebody wrote may come back only to their own organisation, and never in a refusal. */
final class Answers {

    private static final Pattern CURSOR = Pattern.compile("\"cursor\":\"([A-Za-z0-9_-]+)\"");

    private final Canaries canaries;
    private final List<Needle> needles;
    private final Map<Integer, Integer> counts = new TreeMap<>();

    /** Refusals, headers and addresses of further pages that repeat what was typed. */
    final List<String> findings = new CopyOnWriteArrayList<>();

    /** Answers that hold what another organisation typed. */
    final List<String> strangers = new CopyOnWriteArrayList<>();

    int withCanary;

    Answers(Canaries canaries, List<Needle> needles) {
        this.canaries = canaries;
        this.needles = needles;
    }

    synchronized void heard(String organisation, Reply reply) {
        counts.merge(reply.status(), 1, Integer::sum);
        String head = reply.response().headers().map().toString();
        boolean refused = reply.status() >= 400;
        look(refused ? head + reply.text() : head + cursors(reply.text()), reply.status() + " ");
        if (!refused && reply.text().contains(Canaries.BIRD)) {
            withCanary++;
        }
        canaries.stranger(reply.text(), organisation).ifPresent(strangers::add);
    }

    /** An answer that came over a line of its own, whatever it is. */
    synchronized void heard(String said) {
        counts.merge(0, 1, Integer::sum);
        look(said, "");
    }

    private void look(String text, String status) {
        if (needles.stream().anyMatch(needle -> needle.in(text))) {
            findings.add(status + text);
        }
    }

    /** A cursor becomes part of an address. */
    private static String cursors(String text) {
        return CURSOR.matcher(text)
                .results()
                .map(found -> new String(Base64.getUrlDecoder().decode(found.group(1)), StandardCharsets.UTF_8))
                .collect(Collectors.joining(" "));
    }

    synchronized int count() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    synchronized int refusals() {
        return counts.entrySet().stream()
                .filter(each -> each.getKey() >= 400)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    @Override
    public synchronized String toString() {
        return counts.toString();
    }
}
