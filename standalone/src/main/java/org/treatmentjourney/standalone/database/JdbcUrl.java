package org.treatmentjourney.standalone.database;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.treatmentjourney.standalone.start.CannotStart;

/** How the program speaks to PostgreSQL, whichever it is. */
final class JdbcUrl {

    private JdbcUrl() {}

    /** Error details would print the row that failed, and with it a payload; batches are sent as one statement. */
    static String careful(String url) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new CannotStart(
                    "JOURNEY_DB_URL is not the address of a PostgreSQL database.",
                    "Write it as jdbc:postgresql://host:port/database.");
        }
        var parts = url.split("\\?", 2);
        var kept = parts.length < 2
                ? Stream.<String>empty()
                : Arrays.stream(parts[1].split("&"))
                        .filter(option -> !option.isEmpty()
                                && !option.startsWith("logServerErrorDetail=")
                                && !option.startsWith("reWriteBatchedInserts="));
        return Stream.concat(kept, Stream.of("logServerErrorDetail=false", "reWriteBatchedInserts=true"))
                .collect(Collectors.joining("&", parts[0] + "?", ""));
    }
}
