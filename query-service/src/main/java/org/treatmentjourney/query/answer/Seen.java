package org.treatmentjourney.query.answer;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.http.Refused;

/** A version of a stream that whoever asks has already seen, often because they have just written it. */
public record Seen(UUID stream, long version) {

    private static final Pattern WRITTEN =
            Pattern.compile("([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}):([1-9]\\d{0,17})");

    public static List<Seen> of(@Nullable List<String> atLeast) {
        return atLeast == null ? List.of() : atLeast.stream().map(Seen::of).toList();
    }

    private static Seen of(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw Refused.parameter("at-least", "Write it as the id of a client or journey, a colon and a version.");
        }
        return new Seen(UUID.fromString(matcher.group(1)), Long.parseLong(matcher.group(2)));
    }
}
