package org.treatmentjourney.domain;

import java.util.UUID;

/** Something a person asks for. The first component of each command is the id of its stream; the others are its body. */
public interface DomainCommand {

    UUID stream();

    /** The command's own date, where it has one; see {@link When}. */
    default When when() {
        return When.unsaid();
    }
}
