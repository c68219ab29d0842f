package org.treatmentjourney.query.search;

import java.time.LocalDate;

/**
 * Whose record has to be opened in an emergency? Only who can say both of somebody is told that they are known here.
 *
 * @param name each word of it, as it was recorded
 * @param birthDate as a text: days are written into the record of looks, and this one is what somebody typed
 */
public record FindInEmergency(String name, String birthDate) {

    LocalDate born() {
        return LocalDate.parse(birthDate);
    }
}
