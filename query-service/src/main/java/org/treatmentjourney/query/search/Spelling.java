package org.treatmentjourney.query.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is compared: without case, without accents, and with one spelling for letters that people type in two. */
final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Spelling() {}

    static String plain(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("");
        return bare.replace("ø", "o")
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ð", "d")
                .replace("đ", "d")
                .replace("þ", "th")
                .replace("ł", "l")
                .replace("ß", "ss")
                .replace("ı", "i")
                // How ø and å are written where a keyboard has neither.
                .replace("oe", "o")
                .replace("aa", "a");
    }

    static List<String> words(String text) {
        return Arrays.stream(BETWEEN.split(plain(text)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** With nothing between its letters and digits. */
    static String squashed(String text) {
        return BETWEEN.matcher(plain(text)).replaceAll("");
    }
}
