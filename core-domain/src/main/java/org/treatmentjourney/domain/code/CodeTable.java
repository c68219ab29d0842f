package org.treatmentjourney.domain.code;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The codes that one kind of field may hold, in the order in which people choose from them. */
public record CodeTable(String name, int version, String source, List<Code> codes) {

    public CodeTable {
        codes = List.copyOf(codes);
    }

    public Optional<Code> find(String code) {
        return codes.stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    public boolean contains(String code) {
        return find(code).isPresent();
    }

    /** A code that a newer version of the table dropped still stands in old events, so it is shown as it is. */
    public String label(String code, Locale locale) {
        return find(code).map(entry -> entry.label(locale)).orElse(code);
    }
}
