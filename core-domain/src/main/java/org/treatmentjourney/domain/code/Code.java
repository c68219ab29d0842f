package org.treatmentjourney.domain.code;

import java.util.Locale;
import java.util.Map;

/** One entry of a code table: what is stored, what people read in English and Norwegian, and what else the table says. */
public record Code(String code, String en, String nb, Map<String, String> more) {

    public Code {
        more = Map.copyOf(more);
    }

    public String label(Locale locale) {
        return switch (locale.getLanguage()) {
            case "nb", "no", "nn" -> nb;
            default -> en;
        };
    }
}
