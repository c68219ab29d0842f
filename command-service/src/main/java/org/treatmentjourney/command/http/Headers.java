package org.treatmentjourney.command.http;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.http.Refused;

/** Reads what stands around a body: ids in the path and the headers of the contract. */
final class Headers {

    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})\"");
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Headers() {}

    static UUID uuid(String field, String text) {
        if (!UUID_FORM.matcher(text).matches()) {
            throw Refused.parameter(field, "must be a UUID");
        }
        return UUID.fromString(text);
    }

    static @Nullable Long expectedVersion(@Nullable String ifMatch) {
        if (ifMatch == null) {
            return null;
        }
        Matcher version = VERSION.matcher(ifMatch.strip());
        if (!version.matches()) {
            throw Refused.parameter("If-Match", "must be one version in quotes, such as \"6\"");
        }
        return Long.valueOf(version.group(1));
    }
}
