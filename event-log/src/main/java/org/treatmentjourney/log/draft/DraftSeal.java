package org.treatmentjourney.log.draft;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.treatmentjourney.log.key.Keys;

/** Seals the words of a draft under the key of its client. They open for this draft of this person and for no other. */
public final class DraftSeal {

    private final Keys keys;

    public DraftSeal(Keys keys) {
        this.keys = keys;
    }

    /** @throws org.treatmentjourney.log.key.SubjectErased if the client has been erased */
    public byte[] seal(UUID client, UUID draft, String person, String content) {
        return keys.seal(client, content.getBytes(StandardCharsets.UTF_8), context(draft, person));
    }

    /** Empty if the client has been erased. */
    public Optional<String> open(UUID client, UUID draft, String person, byte[] sealed) {
        return keys.open(client, sealed, context(draft, person))
                .map(clear -> new String(clear, StandardCharsets.UTF_8));
    }

    private static byte[] context(UUID draft, String person) {
        return ("drafts.draft\n" + draft + "\n" + person).getBytes(StandardCharsets.UTF_8);
    }
}
