package org.treatmentjourney.log.metadata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who recorded an event and why: required of every event and kept in clear, so it holds ids and codes only.
 *
 * @param actor the subject of the person's token
 * @param role the role in which they acted
 * @param organisation the organisation they acted for
 * @param onBehalfOf the person they acted for, if it was somebody else
 * @param authority the relationship, consent or break-glass it rests on
 * @param commandId the id of the request; the same for a repeat of it
 * @param bodyHash the keyed hash of what was sent, see {@code BodyHash}
 * @param command the name of the command
 * @param correlationId the id of what began it all
 * @param causationId the id of the message that led to this one directly
 * @param source the system it was recorded with
 */
public record Provenance(
        String actor,
        String role,
        String organisation,
        @Nullable String onBehalfOf,
        Purpose purpose,
        String authority,
        UUID commandId,
        @Nullable String bodyHash,
        String command,
        String correlationId,
        String causationId,
        String source) {

    /** The keys under which it stands in the metadata. */
    public static final List<String> KEYS = List.of(
            "actor",
            "role",
            "organisation",
            "onBehalfOf",
            "purpose",
            "authority",
            "commandId",
            "bodyHash",
            "command",
            "correlationId",
            "causationId",
            "source");

    /** The same, on what the access policy permitted it by. */
    public Provenance permitted(String asRole, String onAuthority) {
        return new Provenance(
                actor,
                asRole,
                organisation,
                onBehalfOf,
                purpose,
                onAuthority,
                commandId,
                bodyHash,
                command,
                correlationId,
                causationId,
                source);
    }

    /** The same, with what stands for the body. */
    public Provenance withBodyHash(@Nullable String hash) {
        return new Provenance(
                actor,
                role,
                organisation,
                onBehalfOf,
                purpose,
                authority,
                commandId,
                hash,
                command,
                correlationId,
                causationId,
                source);
    }

    public Map<String, String> toMetaData() {
        var data = new LinkedHashMap<String, String>();
        data.put("actor", actor);
        data.put("role", role);
        data.put("organisation", organisation);
        put(data, "onBehalfOf", onBehalfOf);
        data.put("purpose", purpose.name());
        data.put("authority", authority);
        data.put("commandId", commandId.toString());
        put(data, "bodyHash", bodyHash);
        data.put("command", command);
        data.put("correlationId", correlationId);
        data.put("causationId", causationId);
        data.put("source", source);
        return data;
    }

    /** Refuses what is incomplete or looks like text somebody typed. */
    public static Provenance from(Map<String, ?> data) {
        return new Provenance(
                required(data, "actor"),
                required(data, "role"),
                required(data, "organisation"),
                optional(data, "onBehalfOf"),
                purpose(required(data, "purpose")),
                required(data, "authority"),
                id(required(data, "commandId")),
                optional(data, "bodyHash"),
                required(data, "command"),
                required(data, "correlationId"),
                required(data, "causationId"),
                required(data, "source"));
    }

    private static void put(Map<String, String> data, String key, @Nullable String value) {
        if (value != null) {
            data.put(key, value);
        }
    }

    private static String required(Map<String, ?> data, String key) {
        var value = optional(data, key);
        if (value == null) {
            throw new ProvenanceIncomplete(key);
        }
        return value;
    }

    private static @Nullable String optional(Map<String, ?> data, String key) {
        var value = data.get(key);
        if (value == null) {
            return null;
        }
        if (value instanceof String text && isCode(text)) {
            return text;
        }
        throw new ProvenanceIncomplete(key);
    }

    /** Ids and codes have no spaces; a sentence or a full name does. */
    private static boolean isCode(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= 200;
    }

    private static Purpose purpose(String code) {
        for (var purpose : Purpose.values()) {
            if (purpose.name().equals(code)) {
                return purpose;
            }
        }
        throw new ProvenanceIncomplete("purpose");
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new ProvenanceIncomplete("commandId");
        }
    }
}
