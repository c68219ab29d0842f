package org.treatmentjourney.query.search;

/**
 * How like a name a typed word is: 1 for the same, 0 for another. Between them stand its beginning, and a slip or two of
 * whoever types: a letter too many, too few, another one, or two that have changed places.
 */
final class Likeness {

    private static final double BEGINNING = 0.7;
    private static final double INITIAL = 0.6;
    private static final double BEGINNING_WITH_A_SLIP = 0.62;
    private static final double WITH_A_SLIP = 0.9;

    private final String typed;
    private final long letters;

    Likeness(String typed) {
        this.typed = typed;
        this.letters = letters(typed);
    }

    double to(String name) {
        if (name.equals(typed)) {
            return 1;
        }
        if (name.startsWith(typed)) {
            return typed.length() == 1 ? INITIAL : BEGINNING + 0.25 * typed.length() / name.length();
        }
        int longest = Math.max(typed.length(), name.length());
        // With two slips and another beginning as well, it is another name.
        int whole = Math.min(slips(longest, 4, 8), typed.charAt(0) == name.charAt(0) ? 2 : 1);
        // Most names are put aside by their letters, before anything is counted.
        return Long.bitCount(letters & ~letters(name)) > whole ? 0 : withSlips(name, longest, whole);
    }

    private double withSlips(String name, int longest, int whole) {
        int[] distances = distances(name);
        int toWhole = distances[name.length()];
        if (toWhole <= whole) {
            return WITH_A_SLIP - 0.8 * toWhole / longest;
        }
        int beginning = Math.min(slips(typed.length(), 5, 9), whole);
        for (int length = 1; length < name.length() && beginning > 0; length++) {
            if (distances[length] <= beginning) {
                return BEGINNING_WITH_A_SLIP;
            }
        }
        return 0;
    }

    private static int slips(int length, int forOne, int forTwo) {
        return length >= forTwo ? 2 : length >= forOne ? 1 : 0;
    }

    /** How many slips lie between the typed word and each beginning of the name. */
    private int[] distances(String name) {
        int[] twoBefore = new int[name.length() + 1];
        int[] before = new int[name.length() + 1];
        int[] now = new int[name.length() + 1];
        for (int column = 0; column < now.length; column++) {
            now[column] = column;
        }
        for (int row = 1; row <= typed.length(); row++) {
            int[] free = twoBefore;
            twoBefore = before;
            before = now;
            now = free;
            now[0] = row;
            for (int column = 1; column < now.length; column++) {
                int other = typed.charAt(row - 1) == name.charAt(column - 1) ? 0 : 1;
                now[column] = Math.min(Math.min(now[column - 1], before[column]) + 1, before[column - 1] + other);
                if (swapped(name, row, column)) {
                    now[column] = Math.min(now[column], twoBefore[column - 2] + 1);
                }
            }
        }
        return now;
    }

    private boolean swapped(String name, int row, int column) {
        return row > 1
                && column > 1
                && typed.charAt(row - 1) == name.charAt(column - 2)
                && typed.charAt(row - 2) == name.charAt(column - 1);
    }

    private static long letters(String word) {
        long letters = 0;
        for (int at = 0; at < word.length(); at++) {
            letters |= 1L << word.charAt(at);
        }
        return letters;
    }
}
