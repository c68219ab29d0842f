package org.treatmentjourney.http.cors;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.treatmentjourney.http.start.Fault;
import org.treatmentjourney.http.start.StartCheck;

/** The origins that are named, each exactly as a browser sends it. */
public final class Origins implements StartCheck {

    private static final String SETTING = "journey.http.cors-origins";
    private static final Pattern EXACT = Pattern.compile("https?://[a-z0-9.-]+(:[0-9]{1,5})?");

    public static List<String> named(Environment settings) {
        return Arrays.stream(settings.getProperty(SETTING, "").split(",", -1))
                .map(String::strip)
                .filter(origin -> !origin.isEmpty())
                .toList();
    }

    @Override
    public Stream<Fault> faults(Environment settings) {
        return named(settings).stream()
                .filter(origin -> !EXACT.matcher(origin).matches())
                .map(origin -> new Fault(
                        "'%s' is not one exact origin.".formatted(origin),
                        "Set JOURNEY_HTTP_CORS_ORIGINS to origins such as https://journey.example, separated by commas,"
                                + " without a star or a path; or leave it out and no other origin may call."));
    }
}
