package org.treatmentjourney.standalone.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A practised hand at a page, with what it takes by the keystroke-level model: 0.28 s a key, 1.1 s to point, 0.1 s to press
 * or let go of a button, 0.4 s from the keys to the mouse or back, 1.35 s to make up one's mind.
 */
final class Hand {

    private static final double KEY = 0.28;
    private static final double POINT = 1.1;
    private static final double BUTTON = 0.1;
    private static final double HOME = 0.4;
    private static final double MIND = 1.35;

    private final Page page;
    private boolean atKeys;
    private int keys;
    private int clicks;
    private double seconds;

    Hand(Page page) {
        this.page = page;
    }

    Hand clicks(String what) {
        seconds += MIND + (atKeys ? HOME : 0) + POINT + 2 * BUTTON;
        atKeys = false;
        clicks++;
        page.locator(what).first().click();
        return this;
    }

    Hand types(String text) {
        toKeys(text.length());
        seconds += MIND;
        page.keyboard().type(text);
        return this;
    }

    Hand presses(String key, int times) {
        toKeys(times);
        for (int i = 0; i < times; i++) {
            page.keyboard().press(key);
        }
        return this;
    }

    /** Makes up their mind what to choose, and presses a key for it. */
    Hand chooses(String key) {
        seconds += MIND;
        return presses(key, 1);
    }

    int keys() {
        return keys;
    }

    int clicks() {
        return clicks;
    }

    double seconds() {
        return seconds;
    }

    /** Beside the reports of the tests, for whoever wants to compare. */
    void isKeptAs(String flow) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "effort"));
            Files.writeString(folder.resolve(flow.replace(' ', '-') + ".txt"), this + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d keys, %d clicks, %.1f s", keys, clicks, seconds);
    }

    private void toKeys(int count) {
        seconds += (atKeys ? 0 : HOME) + count * KEY;
        atKeys = true;
        keys += count;
    }
}
