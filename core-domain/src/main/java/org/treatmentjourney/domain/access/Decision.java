package org.treatmentjourney.domain.access;

/** What the policy says. */
public sealed interface Decision {

    /** @param authority what the access rests on; it goes into the events and into the record of who looked */
    record Permitted(Role role, String authority) implements Decision {}

    /** @param unknown whether whoever asks must not even learn that there is such a record */
    record Refused(String code, String sentence, boolean unknown) implements Decision {}
}
