package org.treatmentjourney.standalone.canary;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Each word is typed once, so that wherever one is found it tells who typed it where. */
final class Canaries {

    static final String BIRD = "Kanarifugl";

    private static final Pattern WORD = Pattern.compile(BIRD + "\\d+");

    /** Who typed it, and into what. */
    record Typed(String organisation, String where) {}

    private final AtomicInteger last = new AtomicInteger();
    private final Map<String, Typed> typed = new ConcurrentHashMap<>();

    String next(String organisation, String where) {
        String word = BIRD + last.incrementAndGet();
        typed.put(word, new Typed(organisation, where));
        return word;
    }

    int count() {
        return last.get();
    }

    /** The first word in a text, if any, that somebody of another organisation typed. */
    Optional<String> stranger(String text, String organisation) {
        return WORD.matcher(text)
                .results()
                .map(found -> found.group())
                .filter(word -> typed.containsKey(word)
                        && !typed.get(word).organisation().equals(organisation))
                .map(word -> word + " of " + typed.get(word))
                .findFirst();
    }
}
