package org.treatmentjourney.web.plan;

import java.util.List;

/** What two plans say of the same thing, each in lines. */
record Difference(String about, List<Line> one, List<Line> other) {

    /** @param shared whether the other plan says the same */
    record Line(String text, boolean shared) {}

    static Difference of(String about, List<String> one, List<String> other) {
        return new Difference(about, lines(one, other), lines(other, one));
    }

    private static List<Line> lines(List<String> said, List<String> elsewhere) {
        return said.stream()
                .map(text -> new Line(text, elsewhere.contains(text)))
                .toList();
    }

    /** The key of the word for it. */
    public String mark() {
        if (one.isEmpty() && !other.isEmpty()) {
            return "new";
        } else if (other.isEmpty() && !one.isEmpty()) {
            return "gone";
        }
        return one.equals(other) ? "same" : "changed";
    }
}
