package org.treatmentjourney.query.answer;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.http.Refused;

/**
 * Which part of a list is asked for.
 *
 * @param after where the page before ended, or null for the first one
 */
public record Page(int limit, @Nullable String after) {

    static final int MOST = 200;
    private static final int LONGEST_CURSOR = 1_000;

    /** What is on a page and, if there is more, where it ends. */
    public record Cut<T>(List<T> items, @Nullable String cursor) {}

    public static Page of(int limit, @Nullable String cursor) {
        if (limit < 1 || limit > MOST) {
            throw Refused.parameter("limit", "Ask for 1 to " + MOST + " items.");
        }
        return new Page(limit, cursor == null ? null : opened(cursor));
    }

    /** @param more up to one more than the limit; its presence says that the list goes on */
    public <T> Cut<T> cut(List<T> more, Function<T, String> end) {
        if (more.size() <= limit) {
            return new Cut<>(List.copyOf(more), null);
        }
        List<T> items = List.copyOf(more.subList(0, limit));
        String key = end.apply(items.getLast());
        return new Cut<>(items, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(key)));
    }

    public static Refused unreadable() {
        return Refused.parameter("cursor", "Use the cursor of the page before, unchanged.");
    }

    private static String opened(String cursor) {
        if (cursor.length() > LONGEST_CURSOR) {
            throw unreadable();
        }
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw unreadable();
        }
    }

    private static byte[] bytes(String key) {
        return key.getBytes(StandardCharsets.UTF_8);
    }
}
