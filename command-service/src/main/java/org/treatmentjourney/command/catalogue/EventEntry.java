package org.treatmentjourney.command.catalogue;

import java.util.List;

/**
 * An event as the catalogue lists it.
 *
 * @param name the name in the log, which is for ever
 */
public record EventEntry(String name, int revision, String sentence, List<Field> fields) {

    /** @param sealed whether the field is personal and kept only under the client's key */
    public record Field(String name, String type, boolean sealed) {}
}
