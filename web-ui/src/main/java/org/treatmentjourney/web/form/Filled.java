package org.treatmentjourney.web.form;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.command.catalogue.CommandType;
import org.treatmentjourney.command.stream.Answer;
import tools.jackson.databind.node.ObjectNode;

/**
 * What somebody has written in a form for a command, or what is written there for them to begin with.
 *
 * @param key recognises that it was sent twice
 * @param version the version of the stream that they have seen; null if it does not matter
 * @param more of which lists one more row is wanted
 * @param back where they came from
 */
public record Filled(
        CommandType type,
        UUID stream,
        ObjectNode body,
        String key,
        @Nullable Long version,
        List<String> more,
        String back) {

    static final String KEY = "_key";
    static final String VERSION = "_version";
    static final String MORE = "_more";
    static final String BACK = "_back";

    public Filled with(ObjectNode other) {
        return new Filled(type, stream, other, key, version, more, back);
    }

    public Filled seen(@Nullable Long newer) {
        return new Filled(type, stream, body, key, newer, more, back);
    }

    /** Where it is sent. */
    public String address() {
        return "/" + type.kind() + "/" + stream + "/do/" + type.path();
    }

    /** Back to where they came from, where they see what they have done. */
    public String after(Answer answer) {
        String then = back.isEmpty() ? "/" + type.kind() + "/" + answer.id() : back;
        String seen = answer.version() == null ? "" : "seen=" + answer.id() + ":" + answer.version() + "&";
        return then + (then.contains("?") ? "&" : "?") + seen + "done=" + type.path();
    }
}
