package org.treatmentjourney.query.search;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.treatmentjourney.query.answer.Page;

/**
 * Somebody who was found.
 *
 * @param like how well what was typed goes with them, from 0 to 1
 * @param called what they are called
 */
record Found(UUID person, double like, String called) {

    static final Comparator<Found> BEST_FIRST = Comparator.comparingDouble(Found::like)
            .reversed()
            .thenComparing(Found::called)
            .thenComparing(Found::person);

    /** Where a page ends; of the name it says nothing. */
    String place() {
        return like + "/" + person;
    }

    /** Those who come after where a page ended, also if whoever stood there has gone since. */
    static List<Found> after(String place, List<Found> found) {
        int slash = place.indexOf('/');
        try {
            double like = Double.parseDouble(place.substring(0, Math.max(0, slash)));
            UUID person = UUID.fromString(place.substring(slash + 1));
            for (int at = 0; at < found.size(); at++) {
                if (found.get(at).person().equals(person)) {
                    return found.subList(at + 1, found.size());
                }
            }
            return found.stream().filter(one -> one.like() < like).toList();
        } catch (IllegalArgumentException e) {
            throw Page.unreadable();
        }
    }
}
