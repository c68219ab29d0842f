package org.treatmentjourney.standalone.contract;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One method of one address.
 *
 * @param path with the names of its parts in braces
 * @param body the schema of what it takes, or null if it takes none
 * @param begins whether it answers 201, with the address of something new
 */
public record Endpoint(
        String method,
        String path,
        List<Parameter> parameters,
        @Nullable JsonNode body,
        boolean begins) {

    private static final Pattern PART = Pattern.compile("\\{([^}]+)}");

    /** A part of the address, or of what stands around the body. */
    public record Parameter(String name, String in, JsonNode schema) {}

    public JsonNode schema() {
        return Objects.requireNonNull(body, path);
    }

    public boolean reads() {
        return method.equals("GET");
    }

    /** The address with each part filled in. */
    public String at(Function<String, String> part) {
        return PART.matcher(path).replaceAll(found -> Matcher.quoteReplacement(part.apply(found.group(1))));
    }

    /** What the first part of the address is an id of, for example journeys. */
    public String kind() {
        String fixed = path.contains("/{") ? path.substring(0, path.indexOf("/{")) : path;
        return fixed.substring(fixed.lastIndexOf('/') + 1);
    }

    public List<Parameter> query() {
        return parameters.stream().filter(one -> one.in().equals("query")).toList();
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
