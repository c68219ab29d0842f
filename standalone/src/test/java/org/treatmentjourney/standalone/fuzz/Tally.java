package org.treatmentjourney.standalone.fuzz;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.treatmentjourney.standalone.contract.Endpoint;

/** How many cases each endpoint has had, by the first digit of what was answered. */
final class Tally {

    private static final int CLASSES = 6;

    private final Map<String, int[]> counts = new TreeMap<>();

    void add(Endpoint endpoint, int status) {
        counts.computeIfAbsent(endpoint.toString(), any -> new int[CLASSES])[status / 100]++;
    }

    int of(Endpoint endpoint, int hundred) {
        return counts.getOrDefault(endpoint.toString(), new int[CLASSES])[hundred];
    }

    @Override
    public String toString() {
        int[] all = new int[CLASSES];
        counts.values().forEach(each -> {
            for (int i = 0; i < CLASSES; i++) {
                all[i] += each[i];
            }
        });
        return "%-75s %7s %7s %7s %7s%n".formatted("", "2xx", "3xx", "4xx", "5xx")
                + counts.entrySet().stream()
                        .map(each -> line(each.getKey(), each.getValue()))
                        .collect(Collectors.joining())
                + line("in all", all);
    }

    private static String line(String name, int[] counts) {
        return "%-75s %7d %7d %7d %7d%n".formatted(name, counts[2], counts[3], counts[4], counts[5]);
    }
}
