package org.treatmentjourney.query.extract;

import java.util.Arrays;
import java.util.Optional;
import org.treatmentjourney.domain.code.Kebab;

/** The extracts that are made. */
public enum ExtractName {
    /** For the national statistics of drug and alcohol treatment; its shape follows NDTMS. */
    STATUTORY;

    public static Optional<ExtractName> named(String kebab) {
        return Arrays.stream(values())
                .filter(name -> Kebab.code(name).equals(kebab))
                .findFirst();
    }
}
